import { useTranslations } from 'use-intl';
import { percent } from '../revenue/report-figures.ts';
import type { RatioName } from './ratio-names.ts';

/** Writes a ratio: a share in percent, the runway in months, a dash where there is nothing to divide by. */
export function useRatio(): (name: RatioName, value: number | null | undefined) => string {
  const t = useTranslations('desk.reports.funding');
  return (name, value) => {
    if (value === null || value === undefined) return t('none');
    return name === 'runwayMonths' ? t('monthsCount', { count: value.toFixed(1) }) : percent(value);
  };
}
