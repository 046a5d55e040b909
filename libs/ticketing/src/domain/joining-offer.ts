import type { Bilingual, BillingInterval } from '@enishi/kernel';
import { monthsOf } from '@enishi/kernel';
import type { PriceGroup } from './member-price.ts';
import { priceFor } from './ticket-price.ts';
import type { EventBenefit, PricedBy, PricedKind } from './ticket-price.ts';

/**
 * What joining a plan would make of prices: the plan, by its key, with what it costs by month and by year (yen; null: it cannot be paid so), what it takes
 * off events (`off`, 0: nothing), and which groups whoever joins belongs to.
 */
export type JoiningOffer = EventBenefit & {
  readonly planKey: string;
  readonly monthly: number | null;
  readonly yearly: number | null;
  readonly groups: readonly PriceGroup[];
};

/** A plan that costs nothing, by which somebody becomes a member. */
export type FreeOffer = { readonly planKey: string; readonly plan: Bilingual };

/** A plan on offer, as far as it matters here. */
export type PlanOnOffer = {
  readonly key: string;
  readonly kind: 'free' | 'paid' | 'supporting';
  readonly name: Bilingual;
  readonly prices: readonly { readonly interval: BillingInterval; readonly amount: number }[];
};

/** Which groups whoever joins a plan belongs to: of one that supports and gives nothing in return, members as all are. */
export const groupsBy = (kind: PlanOnOffer['kind']): PriceGroup[] =>
  kind === 'paid' ? ['free', 'paid'] : ['free'];

/** The paid plan on offer that costs least by the month, as the way to the price of paying members; null where none is on offer. */
export function leastPaidPlan(plans: readonly PlanOnOffer[]): JoiningOffer | null {
  const priced = plans.flatMap(({ kind, key: planKey, name: plan, prices }) => {
    if (kind !== 'paid' || prices.length === 0) return [];
    const by = (asked: BillingInterval) => prices.find(({ interval }) => interval === asked)?.amount ?? null;
    const fee = Math.min(...prices.map(({ interval, amount }) => amount / monthsOf(interval)));
    const offer = { planKey, plan, label: plan, off: 0, groups: groupsBy(kind) };
    return [{ fee, offer: { ...offer, monthly: by('month'), yearly: by('year') } }];
  });
  return priced.length === 0
    ? null
    : priced.reduce((best, each) => (each.fee < best.fee ? each : best)).offer;
}

/** By what prices somebody's would be who joined. */
export const asJoined = (
  by: PricedBy,
  offer: Pick<JoiningOffer, 'groups'> & Partial<EventBenefit>,
): PricedBy => ({
  benefit: isBenefit(offer) ? offer : by.benefit,
  groups: [...new Set([...by.groups, ...offer.groups])],
});

const isBenefit = (offer: Partial<EventBenefit>): offer is EventBenefit => (offer.off ?? 0) > 0;

/** By what prices somebody's would be who became a member for nothing. */
export const asFreeMember = (by: PricedBy): PricedBy => asJoined(by, { groups: groupsBy('free') });

/** Whether any of these kinds would cost somebody less. */
export const wouldSave = (kinds: readonly PricedKind[], before: PricedBy, after: PricedBy): boolean =>
  kinds.some((kind) => priceFor(kind, after).price < priceFor(kind, before).price);
