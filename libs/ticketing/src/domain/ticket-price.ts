import { yen } from '@enishi/kernel';
import type { Bilingual, Yen } from '@enishi/kernel';
import { hasMemberPrices, ownPrice } from './member-price.ts';
import type { MemberPrices, OwnPrice, PriceGroup } from './member-price.ts';

/** What a membership takes off events: `off` in yen, by which plan it is given, in the words of the plan. */
export type EventBenefit = {
  readonly off: number;
  readonly plan: Bilingual;
  readonly label: Bilingual;
};

/** By what prices are somebody's: what their membership takes off, and the groups that may have a price of their own. */
export type PricedBy = {
  readonly benefit: EventBenefit | null;
  readonly groups: readonly PriceGroup[];
};

/** Of strangers and guests. */
export const asStranger: PricedBy = { benefit: null, groups: [] };

/** What of a kind of ticket decides its price. */
export type PricedKind = {
  readonly price: number;
  readonly discounted: boolean;
  readonly memberPrices: MemberPrices;
};

/**
 * A price with its reason: what the membership takes off (`benefit`), or the price of a group (`own`), never both. `regular` is what
 * it is for everybody; both are null there.
 */
export type PriceForPerson = {
  readonly price: Yen;
  readonly regular: Yen;
  readonly benefit: EventBenefit | null;
  readonly own: OwnPrice | null;
};

/** Stripe charges at least 50 yen (docs.stripe.com/currencies#minimum-and-maximum-charge-amounts); less is given free. */
const smallestCharge = 50;

/** What is left of a price once something was taken off it: free where it is below the smallest charge. */
export const payable = (left: number): Yen => yen(left < smallestCharge ? 0 : left);

/**
 * What a ticket costs a person today by their live membership, for which no code is asked; what a code takes off comes after it
 * (`pricedWith`). The price of their group stands where it is no more than what their plan leaves, the other where it is less: the two
 * are not added up. Never below 0; what would be less than the smallest charge is free.
 */
export function priceFor(
  { price, discounted, memberPrices }: PricedKind,
  { benefit, groups }: PricedBy,
): PriceForPerson {
  const regular = yen(price);
  const off = discounted && benefit ? Math.min(price, Math.max(0, benefit.off)) : 0;
  const left = off === 0 ? regular : payable(price - off);
  const own = ownPrice(memberPrices, groups);
  if (own && own.price < price && own.price <= left)
    return { price: yen(own.price), regular, benefit: null, own };
  return { price: left, regular, benefit: off === 0 ? null : benefit, own: null };
}

/** Whether any membership makes a price another one: for what is free, or the same for everybody, nobody needs to be asked what they have. */
export const mayBeCheaper = (kind: PricedKind): boolean =>
  (kind.discounted && kind.price > 0) || hasMemberPrices(kind);

/** Why a price is not the regular one, in one phrase. */
export const whyCheaper = ({ plan, label }: EventBenefit): Bilingual => ({
  ja: `${plan.ja}の特典「${label.ja}」`,
  en: `${plan.en}: ${label.en}`,
});
