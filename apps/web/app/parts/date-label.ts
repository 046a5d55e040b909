import { moment, type BothLanguages, type UiLocale } from '@enishi/ui';
import { useLocale } from 'use-intl';
import { useText } from '../frame.ts';

type Site = BothLanguages | null;

/** When something is, and behind it the site, where its event has many: several begin at once. */
export function useSiteBehind(): (when: string, site: Site) => string {
  const text = useText();
  return (when, site) => (site ? `${when} ${text(site)}` : when);
}

/** When a date begins, and at which site. */
export function useDateLabel(): (date: { startsAt: string; site: Site }) => string {
  const locale = useLocale() as UiLocale;
  const siteBehind = useSiteBehind();
  return ({ startsAt, site }) => siteBehind(moment(startsAt, locale), site);
}
