import { retireDiscount } from '../discount/end-discount.ts';
import { invalidRequest } from '../api-error.ts';
import { refuseNested } from '../operation.ts';
import type { Subscription } from '../subscription/subscription.ts';
import type { Work } from '../work.ts';

/** A discount of a phase as it is kept. Only discounts that exist are taken: coupons are redeemed on the subscription itself. */
export interface PhaseDiscount {
  coupon: null;
  discount: string;
  promotion_code: null;
}

/** A discount of a phase as sent. */
export interface PhaseDiscountParam {
  discount?: string;
}

/** Reads the discounts of a phase; nothing sent means none, as no customer has one to inherit. */
export function readPhaseDiscounts(
  work: Work,
  sent: readonly PhaseDiscountParam[] | null | undefined,
  where: string,
): PhaseDiscount[] {
  return (sent ?? []).map((one, index) => {
    const at = `${where}[discounts][${index}]`;
    refuseNested(one, ['discount'], at);
    if (!one.discount)
      throw invalidRequest(
        `Missing required param: ${at}[discount].`,
        `${at}[discount]`,
        'parameter_missing',
      );
    return phaseDiscount(work.get('discount', one.discount, `${at}[discount]`).id);
  });
}

export const phaseDiscount = (discount: string): PhaseDiscount => ({
  coupon: null,
  discount,
  promotion_code: null,
});

/** Those of the phase's discounts that the subscription still has. */
export const discountsIn = (
  { discounts }: { discounts: readonly PhaseDiscount[] },
  subscription: Subscription,
): string[] => subscription.discounts.filter((held) => discounts.some(({ discount }) => discount === held));

/** Ends what a phase leaves out, and answers what stays. */
export function enterDiscounts(
  work: Work,
  phase: { discounts: readonly PhaseDiscount[] },
  subscription: Subscription,
): string[] {
  const kept = discountsIn(phase, subscription);
  for (const held of subscription.discounts) {
    const discount = work.find('discount', held);
    if (discount && !kept.includes(held)) retireDiscount(work, discount);
  }
  return kept;
}
