import type { TokyoDate, Yen } from '@enishi/kernel';

import { receiptNumber } from './receipt-terms.ts';
import type { ReplacedBecause } from './receipt-versions.ts';

/** What of a version decides where it stands among the others of its payment. */
export type ReceiptVersion = {
  readonly id: string;
  readonly replaces: string | null;
  readonly supersededBecause: ReplacedBecause | null;
  readonly place: string;
  readonly fiscalYear: number;
  readonly serial: number;
  readonly issuedOn: TokyoDate;
  readonly amount: Yen;
};

/** Where a receipt comes from, and what became of it. */
export type ReceiptLineage = {
  /** The receipt whose place it took, and why; `part` is its place among the parts of a split, from 1. */
  readonly replaces: {
    readonly number: string;
    readonly issuedOn: TokyoDate;
    readonly amount: Yen;
    readonly because: ReplacedBecause;
    readonly part: { readonly index: number; readonly of: number } | null;
  } | null;
  /** Numbers of the receipts that took its place. */
  readonly replacedBy: readonly string[];
};

/** The lineage of one among all versions of a payment's receipts. */
export function receiptLineage(receipt: ReceiptVersion, versions: readonly ReceiptVersion[]): ReceiptLineage {
  const before = versions.find(({ id }) => id === receipt.replaces);
  const after = versions.filter(({ replaces }) => replaces === receipt.id);
  const replacedBy = byPlace(after).map(receiptNumber);
  if (!before) return { replaces: null, replacedBy };
  const siblings = byPlace(versions.filter(({ replaces }) => replaces === before.id));
  const because = before.supersededBecause ?? 'readdressed';
  const index = siblings.findIndex(({ id }) => id === receipt.id) + 1;
  const part = because === 'split' ? { index, of: siblings.length } : null;
  const { issuedOn, amount } = before;
  return { replaces: { number: receiptNumber(before), issuedOn, amount, because, part }, replacedBy };
}

const byPlace = (versions: readonly ReceiptVersion[]): ReceiptVersion[] =>
  [...versions].sort((a, b) => a.place.localeCompare(b.place));
