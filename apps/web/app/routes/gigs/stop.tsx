import { type ActionFunctionArgs, Form, useActionData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Page } from '../../parts/page.tsx';
import { StopGigMailDocument } from './match-questions.ts';

/** Any post stops the mails. Opening the page alone stops nothing, since mail scanners open links. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const outcome = await api.send(StopGigMailDocument, { code: params.code ?? '' });
  if (!outcome.ok) return api.answer({ done: false, refusal: outcome.refusal.message }, 404);
  return api.answer({ done: true, refusal: undefined });
}

/** The way out of mails about gigs without signing in, in one press. */
export default function StopGigMail() {
  const returned = useActionData<typeof action>();
  const t = useTranslations('gigWishes');
  const to = useLinks();
  if (returned?.done)
    return (
      <Page title={t('stopDone')} lead={t('stopAgain')}>
        <Acts>
          <ButtonLink quiet to={to('/me/gigs/wishes')}>
            {t('title')}
          </ButtonLink>
        </Acts>
      </Page>
    );
  return (
    <Page title={t('stopTitle')} lead={t('stopLead')}>
      <Form method="post">
        <ProblemSummary wrong={[]} refusal={returned?.refusal} />
        <Acts>
          <SubmitButton mih={48}>{t('stopAct')}</SubmitButton>
        </Acts>
      </Form>
    </Page>
  );
}
