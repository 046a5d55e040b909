import { tokyoDate, yen } from '@enishi/kernel';
import type { TokyoDate, Yen } from '@enishi/kernel';

/** What Stripe keeps of a transfer to a virtual account, in thousandths, from a day on. */
export type TransferFeeRate = { readonly from: TokyoDate; readonly perMille: number };

/** stripe.com/jp/pricing, 銀行振込; the oldest first. A new rate is a new row: what was paid before is in the books to the yen, as Stripe told it. */
const transferFeeRates: readonly TransferFeeRate[] = [{ from: tokyoDate('2023-01-01'), perMille: 15 }];

/** The rate that holds on a day; the oldest for a day before all of them. */
export const transferFeeRate = (
  day: TokyoDate,
  rates: readonly TransferFeeRate[] = transferFeeRates,
): TransferFeeRate => rates.findLast(({ from }) => from <= day) ?? rates[0]!;

/** What is to be expected of a payment, rounded down. */
export const expectedTransferFee = (amount: Yen, { perMille }: TransferFeeRate): Yen =>
  yen(Math.floor((amount * perMille) / 1_000));
