import { yen } from '@enishi/kernel';
import type { BillingInterval, Yen } from '@enishi/kernel';

/** From which charges a discount is taken: the first alone, those of the first months, or all. */
export type DiscountSpan = 'once' | 'months' | 'always';

/**
 * What somebody is granted off an offer. `off` is yen per charge, worked out once for this price: percentages are never left to
 * Stripe, so that what a page showed and what is charged are one number.
 */
export type GrantedDiscount = {
  /** The coupon that grants it, by the id that its owner gave it. */
  readonly key: string;
  /** As it stands on Stripe's page and on receipts. */
  readonly name: string;
  readonly off: Yen;
  readonly span: DiscountSpan;
  /** Of the span `months`; null for the others. */
  readonly months: number | null;
};

/** A discount as it was registered for one offer; its id is also that of Stripe's coupon. */
export type KnownDiscount = GrantedDiscount & {
  readonly id: string;
  readonly offerKey: string;
  readonly interval: BillingInterval;
  /** Yen per interval before the discount. */
  readonly price: Yen;
};

/** What a subscription has off its charges; the three are null together where it has nothing. `until` alone is null for good. */
export type HeldDiscount = {
  readonly discountId: string | null;
  readonly discountOff: Yen | null;
  readonly discountUntil: Date | null;
};

export const noDiscount: HeldDiscount = { discountId: null, discountOff: null, discountUntil: null };

/** Yen that a held discount takes off a charge at an instant; one that ends at that instant takes nothing. */
export function offAt({ discountOff, discountUntil }: HeldDiscount, chargedAt: Date): Yen {
  return discountOff === null || (discountUntil !== null && discountUntil <= chargedAt)
    ? yen(0)
    : discountOff;
}

type Charged = HeldDiscount & {
  readonly amount: Yen;
  readonly periodEnd: Date;
  readonly pausedUntil: Date | null;
};

/** Yen that the next charge of a subscription takes off its price. A pause moves that charge, and may outlast the discount. */
export const offNext = (row: Charged): Yen => offAt(row, row.pausedUntil ?? row.periodEnd);

/** Yen that come in again and again: the price less what the next charge takes off. A first charge alone is not it. */
export const recurringAmount = (row: Charged): Yen => yen(row.amount - offNext(row));
