import type { TokyoDate } from '@enishi/kernel';

/**
 * Where a paper stands in the list of all: by its day of issue, then by its number, newest first. Receipts stand before the documents
 * of their day, as R follows all other letters.
 */
export type PaperPlace = { readonly on: TokyoDate; readonly number: string };

/** Fiscal year and serial of a receipt's number; null for that of a document. */
export function receiptSerial(number: string): { fiscalYear: number; serial: number } | null {
  const [, fiscalYear, serial] = /^R(\d{4})-(\d{6,9})$/.exec(number) ?? [];
  return fiscalYear && serial ? { fiscalYear: Number(fiscalYear), serial: Number(serial) } : null;
}

/** Sorts papers into that order. */
export const byPlace = (one: PaperPlace, other: PaperPlace): number =>
  other.on.localeCompare(one.on) || (one.number < other.number ? 1 : -1);
