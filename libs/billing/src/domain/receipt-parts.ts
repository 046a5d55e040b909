import { Refusal, taxRateOn, yen } from '@enishi/kernel';
import type { TaxCategory, TokyoDate, Yen } from '@enishi/kernel';

/** One of several receipts that take the place of one. Yen, tax included; `taxInside` is what of it is consumption tax. */
export type ReceiptPart = { readonly amount: Yen; readonly taxInside: Yen };

/** The fewest and the most receipts that one may be split into. */
export const fewestParts = 2;
export const mostParts = 20;

/** What a receipt is split from. */
export type Splittable = {
  readonly amount: Yen;
  readonly taxInside: Yen;
  readonly taxCategory: TaxCategory;
  readonly paidOn: TokyoDate;
};

/**
 * Splits a receipt (分割) into parts of these amounts, so that amounts and tax sum to it to the yen. Each part's tax is rounded down
 * from its own amount, and the yen that are then missing go to the parts with the largest remainders: every part states
 * its tax once, rounded down or up (消費税法施行令70条の10 leaves the choice), and no yen of tax is lost or made.
 * Refuses `RECEIPT_PARTS_INVALID` (invalid): other than 2 to 20 whole amounts from 1 yen that sum to the receipt.
 */
export function splitIntoParts(whole: Splittable, amounts: readonly number[]): ReceiptPart[] {
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  const wrong = amounts.length < fewestParts || amounts.length > mostParts || sum !== whole.amount;
  if (wrong || amounts.some((amount) => !Number.isSafeInteger(amount) || amount < 1)) {
    throw new Refusal('invalid', 'RECEIPT_PARTS_INVALID', { most: mostParts, amount: whole.amount, sum });
  }
  const taxes = taxOfParts(whole, amounts);
  return amounts.map((amount, index) => ({ amount: yen(amount), taxInside: yen(taxes[index] ?? 0) }));
}

function taxOfParts({ taxInside, taxCategory, paidOn }: Splittable, amounts: readonly number[]): number[] {
  const rate = taxRateOn(taxCategory, paidOn);
  if (!rate) return amounts.map(() => 0);
  const gross = rate.denominator + rate.numerator;
  const taxes = amounts.map((amount) => Math.floor((amount * rate.numerator) / gross));
  const remainders = amounts.map((amount) => (amount * rate.numerator) % gross);
  const missing = taxInside - taxes.reduce((total, tax) => total + tax, 0);
  const largestFirst = [...amounts.keys()].sort((a, b) => remainders[b]! - remainders[a]! || a - b);
  for (const index of largestFirst.slice(0, missing)) taxes[index]! += 1;
  return taxes;
}

/** Where a part stands among the versions of a payment's receipts: `''` is the whole, `02` its second part, `02.01` a part of that. */
export const placeOfPart = (whole: string, index: number): string =>
  [...(whole ? [whole] : []), String(index + 1).padStart(2, '0')].join('.');
