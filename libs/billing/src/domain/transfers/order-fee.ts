import { yen } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';

/**
 * The lines of a fee that the payer's bank took off what came for an order, and that is let go: the payer has with us what the bank took, and
 * it is our cost. Never a discount: what is given back of an order goes back in full, with all of its tax, of which a discount would have
 * taken a part back already.
 */
export const orderFeeLines = (amount: Yen) => [
  { account: 'processor_fee' as const, amount },
  { account: 'customer_credit' as const, amount: yen(-amount) },
];
