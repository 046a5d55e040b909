import { addYen, taxPerRate, yen } from '@enishi/kernel';
import type { PriceMode, TaxRounding, TaxRow, TokyoDate, Yen } from '@enishi/kernel';
import type { DocumentLine } from './document-facts.ts';

/** Yen of one line, with or without tax as the document's price mode says. */
export const lineAmount = ({ quantity, unitPrice }: Pick<DocumentLine, 'quantity' | 'unitPrice'>): Yen =>
  yen(quantity * unitPrice);

/** What a document says in figures; yen. `total` is what is to be paid, tax included. */
export type DocumentFigures = { readonly rates: readonly TaxRow[]; readonly tax: Yen; readonly total: Yen };

/**
 * The figures of a document: tax rounded once per rate over all its lines, never per line (消費税法施行令70条の10). The rate is that of
 * the last day of the supply.
 */
export function documentFigures(
  lines: readonly DocumentLine[],
  { priceMode, rounding }: { priceMode: PriceMode; rounding: TaxRounding },
  suppliedTo: TokyoDate,
): DocumentFigures {
  const taxed = lines.map((line) => ({ amount: lineAmount(line), category: line.category }));
  const rates = taxPerRate(taxed, { priceMode, rounding }, suppliedTo);
  return {
    rates,
    tax: addYen(...rates.map((row) => row.tax)),
    total: addYen(...rates.map((row) => row.gross)),
  };
}
