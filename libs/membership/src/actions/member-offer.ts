import type { Offer, OfferStream } from '@enishi/billing';
import { unwrap } from '@enishi/kernel';
import type { BillingInterval, TokyoDate, Yen } from '@enishi/kernel';
import { firstYear } from '../domain/first-year.ts';
import { priceFor } from '../domain/plan.ts';
import type { PlanTerms } from '../domain/plan.ts';

/**
 * What billing charges a member for. All fees of individual members go into one stream, which is also the family in which
 * one subscription may live. Throws the refusals of `priceFor`.
 */
export function memberOffer(plan: PlanTerms, interval: BillingInterval): Offer {
  return offerAt(plan, interval, unwrap(priceFor(plan, interval)).amount);
}

/** The same for whoever begins today: of a year by fiscal year the months that are left. */
export function beginningOffer(plan: PlanTerms, interval: BillingInterval, today: TokyoDate): Offer {
  return offerFrom(plan, memberOffer(plan, interval), today);
}

/** An offer of a plan for whoever begins on a day, a company or a person. */
export function offerFrom(plan: Pick<PlanTerms, 'yearFrom'>, offer: Offer, day: TokyoDate): Offer {
  const share = firstYear(plan, offer.amount, day);
  return { ...offer, firstTerm: share && { amount: share.amount, end: share.period.end } };
}

/** The same at a price that is held already, which may not be offered any more. Yen per interval, tax included. */
export function offerAt(
  plan: PlanTerms,
  interval: BillingInterval,
  amount: Yen,
  stream: OfferStream = 'membership_individual',
): Offer {
  return {
    key: plan.key,
    interval,
    amount,
    name: plan.name.ja,
    nameInEnglish: plan.name.en,
    taxCategory: plan.taxCategory,
    stream,
  };
}
