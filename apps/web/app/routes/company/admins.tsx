import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import { useLinks } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { Acts, Notice, Page, Section } from '../../parts/page.tsx';
import { AdminList } from './admin-list.tsx';
import { AdminInvites, InviteForm } from './admin-invites.tsx';
import {
  CompanyAdminsDocument,
  InviteCompanyAdminDocument,
  RemoveCompanyAdminDocument,
  ResendAdminInviteDocument,
  RevokeAdminInviteDocument,
} from './people-questions.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const id = params.companyId ?? '';
  const { company, companyAdmins } = await api.load(CompanyAdminsDocument, { id });
  return api.answer({ id, title: company.title, ...companyAdmins });
}

type Which = { companyId: string; id: string };

/** What can be done with one person, by the word that its button sends. */
const acts = {
  resend: {
    send: (api: Api, which: Which) => api.send(ResendAdminInviteDocument, which),
    done: 'doneResent',
  },
  revoke: {
    send: (api: Api, which: Which) => api.send(RevokeAdminInviteDocument, which),
    done: 'doneRevoked',
  },
  remove: {
    send: (api: Api, which: Which) => api.send(RemoveCompanyAdminDocument, which),
    done: 'doneRemoved',
  },
} as const;

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const companyId = params.companyId ?? '';
  const { act = '', id = '', email = '', self } = await textOf(request);
  if (act === 'invite') {
    const outcome = await api.send(InviteCompanyAdminDocument, { companyId, email });
    return outcome.ok
      ? api.answer({ done: 'doneInvited' as const, returned: null })
      : api.answer({ done: null, returned: returnedBy(outcome.refusal, { email }) }, 422);
  }
  const { send, done } = acts[act as keyof typeof acts] ?? acts.resend;
  const outcome = await send(api, { companyId, id });
  if (!outcome.ok) return api.answer({ done: null, returned: returnedBy(outcome.refusal, {}) }, 409);
  return act === 'remove' && self === 'yes' ? api.redirect('/me') : api.answer({ done, returned: null });
}

/** Who acts for a company: seen, invited, removed. */
export default function CompanyAdminsPage() {
  const { id, title, admins, invites } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('companyPeople');
  const company = useTranslations('company');
  const to = useLinks();
  return (
    <Page title={t('title')} lead={t('lead')} eyebrow={title}>
      {answer?.done ? (
        <Notice tone="good">
          <p>{t(answer.done)}</p>
        </Notice>
      ) : null}
      <ProblemSummary wrong={[]} refusal={answer?.returned?.refusal} />
      <AdminList admins={admins} />
      {invites.length > 0 ? <AdminInvites invites={invites} /> : null}
      <Section title={t('inviteTitle')} lead={t('inviteLead')}>
        <InviteForm key={admins.length + invites.length} returned={answer?.returned ?? undefined} />
      </Section>
      <Acts>
        <ButtonLink to={to(`/company/${id}`)} quiet>
          {company('back')}
        </ButtonLink>
      </Acts>
    </Page>
  );
}
