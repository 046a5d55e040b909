import { addYen, formatReportYen, taxPerRate, yen } from '@enishi/kernel';
import type { TaxCategory, TaxedLine, TaxRounding, TokyoDate, Yen } from '@enishi/kernel';

/** One line per rate of a receipt or qualified invoice (消費税法57条の4): total, rate and tax of that rate. */
export type ReceiptRow = {
  readonly category: TaxCategory;
  /** 10, 8 or null where no tax is charged. */
  readonly ratePercent: number | null;
  readonly gross: Yen;
  readonly net: Yen;
  readonly tax: Yen;
  /** True where the document must mark the things sold at the reduced rate (※). */
  readonly reduced: boolean;
};

/** What a receipt says in figures. */
export type ReceiptAmounts = { readonly total: Yen; readonly tax: Yen; readonly rows: readonly ReceiptRow[] };

/**
 * The figures of a receipt over tax-inclusive lines, tax rounded once per rate. `day` is the day of the transaction, which
 * decides the rate. A mirror of a refund is had by negative lines.
 */
export function receiptAmounts(
  lines: readonly TaxedLine[],
  day: TokyoDate,
  rounding: TaxRounding = 'floor',
): ReceiptAmounts {
  const rows = taxPerRate(lines, { priceMode: 'inclusive', rounding }, day).map((row) => ({
    category: row.category,
    ratePercent: row.rate ? (row.rate.numerator * 100) / row.rate.denominator : null,
    gross: row.gross,
    net: row.net,
    tax: row.tax,
    reduced: row.category === 'taxable_8',
  }));
  return { total: addYen(...rows.map((row) => row.gross)), tax: addYen(...rows.map((row) => row.tax)), rows };
}

/** The amount as Japanese receipts print it, closed so that no digit can be added: "¥12,000-". */
export function formatReceiptTotal(total: Yen): string {
  return `¥${formatReportYen(total)}-`;
}

/**
 * Stamp duty (印紙税法別表第一17号) in yen that a receipt on paper would bear: 200 from 50,000 yen on (without tax where the tax
 * is stated), none when sent electronically, paid by card, or issued by a body that is not in business (NPO, 一般社団法人の会費).
 * Amounts above one million yen are left to a person: null.
 */
export function stampDuty(facts: {
  net: Yen;
  electronic: boolean;
  paidByCard: boolean;
  issuerInBusiness: boolean;
}): Yen | null {
  if (facts.electronic || facts.paidByCard || !facts.issuerInBusiness || facts.net < 50_000) return yen(0);
  return facts.net <= 1_000_000 ? yen(200) : null;
}
