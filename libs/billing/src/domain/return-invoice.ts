import { splitYen, taxInside, yen } from '@enishi/kernel';
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

/** What of a receipt decides how refunds of its payment are stated on it. Yen, tax included. */
export type ReturningReceipt = {
  readonly amount: Yen;
  readonly taxInside: Yen;
  readonly taxCategory: TaxCategory;
  readonly paidOn: TokyoDate;
};

/** A refund of a payment. Yen, tax included. */
export type PaymentReturn = { readonly on: TokyoDate; readonly amount: Yen };

/**
 * Refunds with their tax, oldest first. Tax is taken cumulatively, so that refunds in parts return exactly the tax that the
 * receipt states.
 */
export function statedReturns(
  refunds: readonly PaymentReturn[],
  { amount: whole, taxInside: most, taxCategory, paidOn }: ReturningReceipt,
): StatedReturn[] {
  const taxUpTo = (amount: number): number =>
    amount >= whole ? most : Math.min(taxInside(yen(amount), taxCategory, paidOn), most);
  let before = 0;
  return refunds.map(({ on, amount }) => {
    const tax = yen(taxUpTo(before + amount) - taxUpTo(before));
    before += amount;
    return { on, amount, taxInside: tax };
  });
}

/**
 * What each of the receipts that stand for one payment states of its refunds, in the order of the receipts. A refund is shared by
 * what each has left, to the yen: the shares sum to the refund, and no receipt gives back more than it states.
 */
export function sharedReturns(
  receipts: readonly ReturningReceipt[],
  refunds: readonly PaymentReturn[],
): StatedReturn[][] {
  const left = receipts.map(({ amount }) => Number(amount));
  const shares: PaymentReturn[][] = receipts.map(() => []);
  for (const { on, amount } of refunds) {
    splitYen(amount, left).forEach((share, index) => {
      left[index]! -= share;
      if (share > 0) shares[index]!.push({ on, amount: share });
    });
  }
  return receipts.map((receipt, index) => statedReturns(shares[index]!, receipt));
}

/** A version of a payment's receipt among the others. */
type VersionOfReceipt = ReturningReceipt & {
  readonly id: string;
  readonly place: string;
  readonly supersededAt: Date | null;
};

/** What one version states of the refunds of its payment: its share of each while it counts, nothing once it was replaced. */
export function returnsOn(
  { id }: Pick<VersionOfReceipt, 'id'>,
  versions: readonly VersionOfReceipt[],
  refunds: readonly PaymentReturn[],
): StatedReturn[] {
  const standing = versions
    .filter(({ supersededAt }) => supersededAt === null)
    .sort((a, b) => a.place.localeCompare(b.place));
  const index = standing.findIndex((version) => version.id === id);
  return index === -1 ? [] : sharedReturns(standing, refunds)[index]!;
}
