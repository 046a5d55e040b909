import { useTranslations } from 'use-intl';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { useLinks } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Page } from '../../parts/page.tsx';

/** Why this plan cannot be ordered or changed to now, and the ways on. */
export function RefusedOrder({ title, refusal }: { title: string; refusal: string }) {
  const t = useTranslations('upgrade');
  const to = useLinks();
  return (
    <Page title={title}>
      <ProblemSummary wrong={[]} refusal={refusal} />
      <Acts>
        <ButtonLink to={to('/plans')}>{t('changePlan')}</ButtonLink>
        <ButtonLink to={to('/me')} quiet>
          {t('back')}
        </ButtonLink>
      </Acts>
    </Page>
  );
}
