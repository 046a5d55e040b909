import { day, type UiLocale } from '@enishi/ui';
import {
  Form,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import type { AdminInviteQuery } from '../../gql/public/graphql.ts';
import { useAgreedTexts } from '../../parts/agreed-texts.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Fact, Facts, Notice, Page } from '../../parts/page.tsx';
import { rememberReturn } from '../sign-in/return-cookie.ts';
import { AcceptAdminInviteDocument, AdminInviteDocument } from './people-questions.ts';

/** Looking never uses an invitation up. Whoever has to prove their address first comes back here afterwards. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const token = params.token ?? '';
  const here = `${api.place.base}/company/invite/${encodeURIComponent(token)}`;
  const { adminInvite, viewer } = await api.load(AdminInviteDocument, { token });
  if (adminInvite?.state === 'waiting' && !adminInvite.forViewer) api.setCookie(rememberReturn(here));
  const who = { signedIn: Boolean(viewer), isMember: Boolean(viewer?.memberId) };
  return api.answer({ invite: adminInvite ?? null, here, ...who }, adminInvite ? 200 : 404);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const { termsVersion, privacyVersion } = await textOf(request);
  const outcome = await api.send(AcceptAdminInviteDocument, {
    ...{ token: params.token ?? '', termsVersion: Number(termsVersion) },
    privacyVersion: Number(privacyVersion),
  });
  if (!outcome.ok) return api.answer(returnedBy(outcome.refusal, {}), 409);
  return api.redirect(`/company/${outcome.value.acceptAdminInvite}`);
}

/** An invitation to act for a company, as whoever holds its link sees it: what for, until when, and the one next step. */
export default function CompanyInvite() {
  const { invite, here, signedIn, isMember } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('companyPeople');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  if (invite?.state !== 'waiting') return <Closed invite={invite} />;
  return (
    <Page title={t('acceptTitle', { title: invite.title })} lead={t('acceptLead')}>
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      <Facts>
        <Fact name={t('invitedAs')}>{invite.emailMasked}</Fact>
        <Fact name={t('until')}>{day(invite.lastDay, locale)}</Fact>
      </Facts>
      {invite.forViewer ? <Accept invite={invite} isMember={isMember} /> : null}
      {signedIn && !invite.forViewer ? (
        <>
          <Notice tone="warn" title={t('anotherTitle')}>
            <p>{t('anotherLead', { email: invite.emailMasked })}</p>
          </Notice>
          <Form method="post" action={to(`/sign-out?next=${encodeURIComponent(here)}`)}>
            <Acts>
              <SubmitButton quiet>{t('signInOther')}</SubmitButton>
            </Acts>
          </Form>
        </>
      ) : null}
      {signedIn ? null : (
        <>
          <p>{t('signInLead')}</p>
          <Acts>
            <ButtonLink to={to('/join')}>{t('proveAddress')}</ButtonLink>
            <ButtonLink to={to(`/sign-in?next=${encodeURIComponent(here)}`)} quiet>
              {t('signIn')}
            </ButtonLink>
          </Acts>
        </>
      )}
    </Page>
  );
}

type Invite = NonNullable<AdminInviteQuery['adminInvite']>;

function Accept({ invite, isMember }: { invite: Invite; isMember: boolean }) {
  const t = useTranslations('companyPeople');
  const agreed = useAgreedTexts();
  return (
    <Form method="post">
      <input type="hidden" name="termsVersion" value={invite.termsVersion} />
      <input type="hidden" name="privacyVersion" value={invite.privacyVersion} />
      {isMember ? null : <p className="small">{t.rich('agree', agreed)}</p>}
      <Acts>
        <SubmitButton size="lg">{t('accept')}</SubmitButton>
      </Acts>
    </Form>
  );
}

/** An invitation that leads no further, and why. */
function Closed({ invite }: { invite: Invite | null }) {
  const t = useTranslations('companyPeople');
  const company = useTranslations('company');
  const to = useLinks();
  const why = invite && invite.state !== 'waiting' ? invite.state : 'unknown';
  const own = invite?.companyId ?? null;
  return (
    <Page title={t(`${why}Title`)} lead={own ? t('acceptedOwn') : t(`${why}Lead`)} eyebrow={invite?.title}>
      <Acts>
        {own ? (
          <ButtonLink to={to(`/company/${own}`)}>{company('toCompany')}</ButtonLink>
        ) : (
          <ButtonLink to={to('/')} quiet>
            {t('home')}
          </ButtonLink>
        )}
      </Acts>
    </Page>
  );
}
