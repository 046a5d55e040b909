import { yen } from '@enishi/kernel';
import type { Bilingual, BillingInterval, Yen } from '@enishi/kernel';
import type { PlanTerms } from './plan.ts';

/** For how long a plan can be given, and by which price of the plan: three months are three times the monthly fee. */
export const giftLengths: readonly { readonly months: number; readonly by: BillingInterval }[] = [
  { months: 1, by: 'month' },
  { months: 3, by: 'month' },
  { months: 6, by: 'month' },
  { months: 12, by: 'year' },
];

/** One length that can be given, with what it costs. Yen, tax included. */
export type GiftChoice = {
  readonly planKey: string;
  readonly months: number;
  readonly interval: BillingInterval;
  readonly amount: Yen;
};

/**
 * What of a plan can be given as a gift, shortest first. Free plans cost nothing, and whoever supports the association
 * receives nothing in return (賛助会員), so neither is given to somebody else. Where everybody's year begins on one day (年度制), none
 * could begin on the day on which a gift is received.
 */
export function giftChoices(plan: Pick<PlanTerms, 'key' | 'kind' | 'prices' | 'yearFrom'>): GiftChoice[] {
  if (plan.kind !== 'paid' || plan.yearFrom) return [];
  return giftLengths.flatMap(({ months, by }) => {
    const price = plan.prices.find(({ interval }) => interval === by);
    const times = by === 'year' ? months / 12 : months;
    return price ? [{ planKey: plan.key, months, interval: by, amount: yen(price.amount * times) }] : [];
  });
}

/** 3か月, 1年; "3 months", "1 year". */
export function lengthInWords(months: number): Bilingual {
  if (months % 12 === 0) {
    const years = months / 12;
    return { ja: `${years}年`, en: years === 1 ? '1 year' : `${years} years` };
  }
  return { ja: `${months}か月`, en: months === 1 ? '1 month' : `${months} months` };
}
