import { money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import type { GigQuery } from '../../gql/public/graphql.ts';
import { Fact } from '../../parts/page.tsx';

/** What is paid for a gig of employment, and what else is to be known before it is taken. */
export function EmploymentFacts({ gig }: { gig: GigQuery['gig']['gig'] }) {
  const t = useTranslations('employment');
  const locale = useLocale() as UiLocale;
  const { reward, hourly, breakMinutes, dangers } = gig;
  return (
    <>
      <Fact name={t('track')}>{t('employed')}</Fact>
      <Fact name={t('wage')}>
        {t('wageOf', { amount: money(reward, locale), hourly: money(hourly ?? 0, locale) })}
        <span className="small quiet"> {t('night')}</span>
      </Fact>
      <Fact name={t('breakMinutes')}>{t('breakOf', { minutes: breakMinutes ?? 0 })}</Fact>
      {dangers.length > 0 ? (
        <Fact name={t('dangersTitle')}>
          {dangers.map((danger) => t(`dangers.${danger}`)).join('、')}{' '}
          <span className="small">{t('dangersNote')}</span>
        </Fact>
      ) : null}
    </>
  );
}
