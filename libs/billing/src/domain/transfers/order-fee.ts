import { taxInside, yen } from '@enishi/kernel';
import type { TaxCategory, TokyoDate, Yen } from '@enishi/kernel';
import type { FeeAccount } from '../receivables/settlement.ts';

/** A fee that the payer's bank took off what came for an order, and that is let go. Yen. */
export type OrderFee = {
  readonly amount: Yen;
  readonly feeAs: FeeAccount;
  readonly taxCategory: TaxCategory;
  /** Tokyo day on which the money came; decides the tax rate. */
  readonly paidOn: TokyoDate;
};

/** Its lines: the payer has with us what the bank took. As a discount it takes back the output tax inside it: of 220 yen 20. */
export function orderFeeLines({ amount, feeAs, taxCategory, paidOn }: OrderFee) {
  const tax = feeAs === 'bank_fee_discount' ? taxInside(amount, taxCategory, paidOn) : yen(0);
  return [
    { account: feeAs, amount: yen(amount - tax) },
    { account: 'output_tax' as const, amount: tax },
    { account: 'customer_credit' as const, amount: yen(-amount) },
  ];
}
