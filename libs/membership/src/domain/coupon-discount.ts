import { yen } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';

/** The least that can be charged; what costs nothing is given by the desk instead. Yen. */
export const leastFee = 50;

/** Whether a coupon takes off yen or per cent. */
export type CouponTakes = 'yen' | 'percent';

/** What a coupon takes off one order, as billing is told: yen per charge, off the first alone, those of some months, or all. */
export type CouponGrant = {
  /** The coupon's id. */
  readonly key: string;
  readonly name: string;
  readonly off: Yen;
  readonly span: 'once' | 'months' | 'always';
  readonly months: number | null;
};

/** What a price becomes: yen taken off, and yen that are left to pay, tax included. */
export type Discounted = { readonly off: Yen; readonly pays: Yen };

/**
 * The one rule of rounding: what is left to pay is rounded down to the yen, in favour of whoever pays, on the price with tax
 * inside; the tax is then worked out of what is paid. 15 % off 1,105 yen leaves 939.25, so 939 are paid and 166 are off.
 */
export function discounted(
  { takes, amount }: { readonly takes: CouponTakes; readonly amount: number },
  price: number,
): Discounted {
  const pays = takes === 'yen' ? price - amount : Math.floor((price * (100 - amount)) / 100);
  return { off: yen(price - pays), pays: yen(pays) };
}
