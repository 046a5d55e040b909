import { day, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { textOf } from '../../forms/read-form.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { JoinOrSignIn } from '../../parts/join-or-sign-in.tsx';
import { Acts, Page, Section } from '../../parts/page.tsx';
import { rememberReturn } from '../sign-in/return-cookie.ts';
import { DeletePastRecordDocument, PastRecordDocument, TakePastRecordDocument } from './questions.ts';

/** Looking does nothing. Whoever has to join or to sign in first comes back here afterwards. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const code = params.code ?? '';
  const here = `${api.place.base}/past/${encodeURIComponent(code)}`;
  const removed = new URL(request.url).searchParams.has('removed');
  if (removed) return api.answer({ record: null, removed, member: false, here, refusal: null });
  const outcome = await api.send(PastRecordDocument, { code });
  if (!outcome.ok)
    return api.answer({ record: null, removed, member: false, here, refusal: outcome.refusal.message }, 404);
  const { pastRecord: record, viewer } = outcome.value;
  const member = Boolean(viewer?.memberId);
  if (!member) api.setCookie(rememberReturn(here));
  return api.answer({ record, removed, member, here, refusal: null });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const code = params.code ?? '';
  const { act } = await textOf(request);
  const removing = act === 'remove';
  const outcome = removing
    ? await api.send(DeletePastRecordDocument, { code })
    : await api.send(TakePastRecordDocument, { code });
  if (!outcome.ok) return api.answer({ refusal: outcome.refusal.message }, 409);
  return api.redirect(removing ? `/past/${encodeURIComponent(code)}?removed` : '/me/talent?said=taken#done');
}

/** What an old list says of whoever has the address of this page, and the two things they can do about it. */
export default function PastRecord() {
  const { record, removed, member, here, refusal } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('past');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  if (!record)
    return (
      <Page title={t(removed ? 'removedTitle' : 'goneTitle')} lead={removed ? t('removedLead') : undefined}>
        <meta name="robots" content="noindex" />
        <ProblemSummary wrong={[]} refusal={refusal ?? undefined} />
        <Acts>
          <ButtonLink to={to('/')} quiet>
            {t('toTop')}
          </ButtonLink>
        </Acts>
      </Page>
    );
  const { name, until, takings } = record;
  return (
    <Page title={t('title')} lead={t('lead', { name })}>
      <meta name="robots" content="noindex" />
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      <Section id="did" title={t('did')}>
        <ul>
          {takings.map(({ id, what, occurredOn, minutes }) => (
            <li key={id}>
              <strong>{what}</strong>
              <span className="small quiet figures">
                {' '}
                {day(occurredOn, locale)}
                {minutes > 0 ? ` · ${t('minutes', { minutes })}` : ''}
              </span>
            </li>
          ))}
        </ul>
        <p>{t('until', { date: day(until, locale) })}</p>
      </Section>
      {member ? (
        <Form method="post">
          <p className="small quiet">{t('takeHint')}</p>
          <Acts>
            <SubmitButton size="lg" name="act" value="take">
              {t('take')}
            </SubmitButton>
          </Acts>
        </Form>
      ) : (
        <>
          <p className="small quiet">{t('takeHint')}</p>
          <JoinOrSignIn here={here} join={t('join')} signIn={t('signIn')} hint={t('joinHint')} />
        </>
      )}
      <Section id="remove" title={t('removeTitle')} lead={t('removeHint')}>
        <Form method="post">
          <SubmitButton quiet mih={48} name="act" value="remove">
            {t('remove')}
          </SubmitButton>
        </Form>
      </Section>
    </Page>
  );
}
