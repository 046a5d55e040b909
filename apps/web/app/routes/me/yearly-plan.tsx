import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Page, Section } from '../../parts/page.tsx';

/** Why what is paid by the year cannot be paused, and what can be done instead. */
export function YearlyPlan({ planKey }: { planKey: string }) {
  const t = useTranslations('pause');
  const to = useLinks();
  return (
    <Page title={t('yearlyTitle')} lead={t('yearlyLead')}>
      <Section title={t('yearlyMonthlyAct')}>
        <p>{t('yearlyMonthly')}</p>
        <Acts>
          <ButtonLink to={to(`/me/change?plan=${encodeURIComponent(planKey)}&interval=month`)} quiet>
            {t('yearlyMonthlyAct')}
          </ButtonLink>
        </Acts>
      </Section>
      <Section title={t('yearlyCancelAct')}>
        <p>{t('yearlyCancel')}</p>
        <Acts>
          <ButtonLink to={to('/me/cancel')} quiet>
            {t('yearlyCancelAct')}
          </ButtonLink>
          <ButtonLink to={to('/me')} quiet>
            {t('keep')}
          </ButtonLink>
        </Acts>
      </Section>
    </Page>
  );
}
