import { perMillion, roundedShare, whole } from './rounding.ts';

/** A tax rate as the arithmetic needs it. */
export interface RateTerms {
  id: string;
  percentage: number;
  /** Part of the price, or added to it. */
  inclusive: boolean;
}

/** A customer who pays tax, pays none, or accounts for it themselves; Stripe keeps the line with a tax of zero. */
export type Exemption = 'none' | 'exempt' | 'reverse';

export interface TaxShare {
  rate: string;
  inclusive: boolean;
  amount: number;
  /** What the tax was worked out from, without any tax. */
  taxable: number;
}

/**
 * The taxes of one line on what is left of it after discounts. Each is rounded here, on its line, halves away from
 * zero, and never again on the invoice: total_taxes is the sum of the lines. Inclusive rates share the price
 * (1,100 at 10 % holds 100); exclusive ones are worked out from the price without them.
 */
export function taxesOf(left: number, rates: readonly RateTerms[], exemption: Exemption): TaxShare[] {
  if (exemption !== 'none')
    return rates.map(({ id, inclusive }) => ({ rate: id, inclusive, amount: 0, taxable: left }));
  const within = rates
    .filter((rate) => rate.inclusive)
    .reduce((sum, rate) => sum + perMillion(rate.percentage), 0);
  const shares = rates.map((rate) =>
    rate.inclusive ? roundedShare(left, perMillion(rate.percentage), whole + within) : 0,
  );
  const taxable = left - shares.reduce((sum, amount) => sum + amount, 0);
  return rates.map((rate, index) => ({
    rate: rate.id,
    inclusive: rate.inclusive,
    amount: rate.inclusive ? (shares[index] ?? 0) : roundedShare(taxable, perMillion(rate.percentage), whole),
    taxable,
  }));
}
