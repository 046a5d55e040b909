import { money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import type { PayUnit } from '../../gql/public/graphql.ts';

/** What is paid, by its unit, as a reader sees it. */
export function usePay(): (paid: { payUnit: PayUnit; payYen: number }) => string {
  const t = useTranslations('postings');
  const locale = useLocale() as UiLocale;
  return ({ payUnit, payYen }) => t(`payUnits.${payUnit}`, { yen: money(payYen, locale) });
}

/** Minutes as hours, with one place behind the point where it needs one. */
export const hoursOf = (minutes: number): string => String(Math.round(minutes / 6) / 10);
