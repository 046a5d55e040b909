import { moment, type BothLanguages, type UiLocale } from '@enishi/ui';
import { useLocale } from 'use-intl';
import { useText } from '../frame.ts';

type DateAtSite = { startsAt: string; site: BothLanguages | null };

/** When a date begins, and at which site where its event has many: several begin at once. */
export function useDateLabel(): (date: DateAtSite) => string {
  const locale = useLocale() as UiLocale;
  const text = useText();
  return ({ startsAt, site }) => `${moment(startsAt, locale)}${site ? ` ${text(site)}` : ''}`;
}
