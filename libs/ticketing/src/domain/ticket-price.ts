import { yen } from '@enishi/kernel';
import type { Bilingual, Yen } from '@enishi/kernel';

/** What a membership takes off events: `off` in yen, by which plan it is given, in the words of the plan. */
export type EventBenefit = {
  readonly off: number;
  readonly plan: Bilingual;
  readonly label: Bilingual;
};

/** What joining would take off: a plan on offer, by its key, with what it costs by month and by year (yen; null: it cannot be paid so). */
export type JoiningOffer = EventBenefit & {
  readonly planKey: string;
  readonly monthly: number | null;
  readonly yearly: number | null;
};

/** A price with its reason. `regular` is what it is without a membership that takes something off; `benefit` is null there. */
export type PriceForPerson = {
  readonly price: Yen;
  readonly regular: Yen;
  readonly benefit: EventBenefit | null;
};

/** Stripe charges at least 50 yen (docs.stripe.com/currencies#minimum-and-maximum-charge-amounts); less is given free. */
const smallestCharge = 50;

/** What is left of a price once something was taken off it: free where it is below the smallest charge. */
export const payable = (left: number): Yen => yen(left < smallestCharge ? 0 : left);

/**
 * What a ticket costs a person today by their live membership, for which no code is asked; what a code takes off comes after it
 * (`pricedWith`). Never below 0; what would be less than the smallest charge is free.
 */
export function priceFor(
  { price, discounted }: { readonly price: number; readonly discounted: boolean },
  benefit: EventBenefit | null,
): PriceForPerson {
  const regular = yen(price);
  const off = discounted && benefit ? Math.min(price, Math.max(0, benefit.off)) : 0;
  if (off === 0) return { price: regular, regular, benefit: null };
  return { price: payable(price - off), regular, benefit };
}

/** Whether any membership makes a price another one: for what is free, or the same for everybody, nobody needs to be asked what they have. */
export const mayBeCheaper = ({
  price,
  discounted,
}: {
  readonly price: number;
  readonly discounted: boolean;
}): boolean => discounted && price > 0;

/** Why a price is not the regular one, in one phrase. */
export const whyCheaper = ({ plan, label }: EventBenefit): Bilingual => ({
  ja: `${plan.ja}の特典「${label.ja}」`,
  en: `${plan.en}: ${label.en}`,
});
