import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../parts/page.tsx';

type Props = { home: string; planKey: string; waiting: boolean; refusal: string | undefined };

/** A plan that the secretariat approves first: asking for it, or that it was asked for. */
export function AskForApproval({ home, planKey, waiting, refusal }: Props) {
  const t = useTranslations('company');
  const to = useLinks();
  return (
    <Page title={waiting ? t('applied') : t('applyTitle')} lead={waiting ? undefined : t('applyLead')}>
      <ProblemSummary wrong={[]} refusal={refusal} />
      {waiting ? (
        <Notice tone="good">
          <p>{t('appliedLead')}</p>
        </Notice>
      ) : null}
      <Form method="post">
        <input type="hidden" name="planKey" value={planKey} />
        <Acts>
          {waiting ? null : (
            <SubmitButton size="lg" name="act" value="apply">
              {t('apply')}
            </SubmitButton>
          )}
          <ButtonLink to={to(home)} quiet={!waiting}>
            {t('toCompany')}
          </ButtonLink>
        </Acts>
      </Form>
    </Page>
  );
}
