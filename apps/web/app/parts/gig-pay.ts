import { money, moneyTaxIncluded, type UiLocale } from '@enishi/ui';

/** What a gig pays: a reward is named with its consumption tax (総額), a wage has none. */
export const gigPay = (track: 'outsourcing' | 'employment', amount: number, locale: UiLocale): string =>
  track === 'employment' ? money(amount, locale) : moneyTaxIncluded(amount, locale);
