import { addYen, yen } from './yen.ts';
import type { Yen } from './yen.ts';
import type { TokyoDate } from './tokyo-date.ts';

/**
 * How consumption tax (消費税) treats a thing sold: standard rate, reduced rate (food and drink, newspapers by
 * subscription), 非課税 (exempt), 不課税 (out of scope: no consideration, e.g. 賛助会費 without a benefit; 消費税法基本通達5-5-3).
 */
export type TaxCategory = 'taxable_10' | 'taxable_8' | 'exempt' | 'out_of_scope';

/** A tax rate as a fraction of the price without tax: 10 % is 10/100. */
export type TaxRate = { readonly numerator: number; readonly denominator: number };

/** How a fraction of a yen is treated; the issuer may choose, but must keep to it (切捨て, 四捨五入, 切上げ). */
export type TaxRounding = 'floor' | 'half_up' | 'ceil';

/** Whether the amounts of a document are meant with tax (総額) or without (税抜); one mode per document. */
export type PriceMode = 'inclusive' | 'exclusive';

const percent = (numerator: number): TaxRate => ({ numerator, denominator: 100 });

/** Rates by the day from which they apply, newest first (消費税法29条 with 地方消費税; reduced rate since 2019-10-01). */
const rateTable: readonly { from: string; standard: TaxRate; reduced: TaxRate }[] = [
  { from: '2019-10-01', standard: percent(10), reduced: percent(8) },
  { from: '2014-04-01', standard: percent(8), reduced: percent(8) },
  { from: '1997-04-01', standard: percent(5), reduced: percent(5) },
];

/** The rate in force on a day, or null where no tax is charged. Throws RangeError for days before 1997-04-01. */
export function taxRateOn(category: TaxCategory, day: TokyoDate): TaxRate | null {
  if (category === 'exempt' || category === 'out_of_scope') return null;
  const row = rateTable.find(({ from }) => day >= from);
  if (!row) throw new RangeError(`no consumption tax rate known for ${day}`);
  return category === 'taxable_10' ? row.standard : row.reduced;
}

/** A rate as people read it: 10 for 10 %. */
export const percentOf = ({ numerator, denominator }: TaxRate): number => (numerator * 100) / denominator;

/** Tax contained in a tax-inclusive amount: 999 yen at 10 % hold floor(999 x 10 / 110) = 90. Negative amounts mirror. */
export function taxInside(
  total: Yen,
  category: TaxCategory,
  day: TokyoDate,
  rounding: TaxRounding = 'floor',
): Yen {
  const rate = taxRateOn(category, day);
  return rate ? fraction(total, rate.numerator, rate.denominator + rate.numerator, rounding) : yen(0);
}

/** Tax to add to an amount without tax: 315 yen at 10 % give floor(31.5) = 31. Negative amounts mirror. */
export function taxOnTop(
  net: Yen,
  category: TaxCategory,
  day: TokyoDate,
  rounding: TaxRounding = 'floor',
): Yen {
  const rate = taxRateOn(category, day);
  return rate ? fraction(net, rate.numerator, rate.denominator, rounding) : yen(0);
}

/** One line of a document; the amount is with or without tax according to the document's price mode. */
export type TaxedLine = { readonly amount: Yen; readonly category: TaxCategory };

/** What a document says per rate: price without tax, tax, price with tax. */
export type TaxRow = {
  readonly category: TaxCategory;
  readonly rate: TaxRate | null;
  readonly net: Yen;
  readonly tax: Yen;
  readonly gross: Yen;
};

/**
 * Tax of a whole document, rounded once per rate as 消費税法施行令70条の10 demands: 105 yen x 3 without tax give 31, not 3 x 10.
 * Rows come in the order in which the categories first appear.
 */
export function taxPerRate(
  lines: readonly TaxedLine[],
  { priceMode, rounding = 'floor' }: { priceMode: PriceMode; rounding?: TaxRounding },
  day: TokyoDate,
): TaxRow[] {
  const categories = [...new Set(lines.map((line) => line.category))];
  return categories.map((category) => {
    const sum = addYen(...lines.filter((line) => line.category === category).map((line) => line.amount));
    const inclusive = priceMode === 'inclusive';
    const tax = inclusive ? taxInside(sum, category, day, rounding) : taxOnTop(sum, category, day, rounding);
    const gross = inclusive ? sum : addYen(sum, tax);
    return { category, rate: taxRateOn(category, day), net: yen(gross - tax), tax, gross };
  });
}

/** amount x numerator / denominator in exact integers, rounded by magnitude so that a refund mirrors its payment. */
function fraction(amount: Yen, numerator: number, denominator: number, rounding: TaxRounding): Yen {
  const product = BigInt(Math.abs(amount)) * BigInt(numerator);
  const divisor = BigInt(denominator);
  const floor = product / divisor;
  const rest = product % divisor;
  const up = rounding === 'ceil' ? rest > 0n : rounding === 'half_up' && rest * 2n >= divisor;
  return yen((amount < 0 ? -1 : 1) * Number(up ? floor + 1n : floor));
}
