/**
 * `amount × numerator ÷ denominator` in whole units, halves away from zero, so that a credit is exactly the negative
 * of the charge. Integers only: a percentage with four decimals never meets floating point.
 */
export function roundedShare(amount: number, numerator: number, denominator: number): number {
  const doubled = 2 * Math.abs(amount) * numerator;
  return (amount < 0 ? -1 : 1) * Math.floor((doubled + denominator) / (2 * denominator)) || 0;
}

/** Percentages carry at most four decimals; as integers of a ten thousandth of a per cent. */
export const perMillion = (percentage: number): number => Math.round(percentage * 10_000);
/** One hundred per cent in the same unit. */
export const whole = 1_000_000;
