import { taxInside, yen } from '@enishi/kernel';
import type { TaxCategory, TokyoDate, Yen } from '@enishi/kernel';

/** From this amount on, tax included, a 適格返還請求書 has to be handed over (消費税法57条の4第3項, 施行令70条の9第3項2号). */
const dutyFrom = 10_000;

/** Whether a refund obliges a registered issuer to a 適格返還請求書: not at all, not below 10,000 yen, or yes. */
export type ReturnInvoiceDuty = 'none' | 'waived' | 'due';

/** The duty of one refund. Only fees with tax inside, from an issuer registered when they were paid, know it. */
export function returnInvoiceDuty(
  amount: Yen,
  { taxCategory, registered }: { taxCategory: TaxCategory; registered: boolean },
): ReturnInvoiceDuty {
  if (!registered || !taxCategory.startsWith('taxable')) return 'none';
  return amount < dutyFrom ? 'waived' : 'due';
}

/** One refund as the receipt states it. Amounts are yen, tax included. */
export type StatedReturn = { readonly on: TokyoDate; readonly amount: Yen; readonly taxInside: Yen };

/** Refunds with their tax, oldest first. Tax is taken cumulatively, so that refunds in parts return exactly the payment's tax. */
export function statedReturns(
  refunds: readonly { readonly on: TokyoDate; readonly amount: Yen }[],
  { taxCategory, paidOn }: { taxCategory: TaxCategory; paidOn: TokyoDate },
): StatedReturn[] {
  const taxUpTo = (amount: number): number => taxInside(yen(amount), taxCategory, paidOn);
  let before = 0;
  return refunds.map(({ on, amount }) => {
    const tax = yen(taxUpTo(before + amount) - taxUpTo(before));
    before += amount;
    return { on, amount, taxInside: tax };
  });
}
