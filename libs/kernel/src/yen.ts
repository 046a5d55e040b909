import type { Locale } from './locale.ts';

/** A whole number of Japanese yen, positive or negative. Stripe's JPY has no decimals either: never x100 or /100. */
export type Yen = number & { readonly __brand: 'Yen' };

/** Checks that a number is a whole, safely representable number of yen. Throws RangeError otherwise: that is a bug. */
export function yen(amount: number): Yen {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole number of yen: ${amount}`);
  return (amount === 0 ? 0 : amount) as Yen;
}

/** The sum of any number of amounts; nothing at all is 0 yen. */
export function addYen(...amounts: readonly Yen[]): Yen {
  return yen(amounts.reduce<number>((sum, amount) => sum + amount, 0));
}

/** The same amount the other way round. */
export function negateYen(amount: Yen): Yen {
  return yen(-amount);
}

/**
 * Shares an amount by weights so that the parts add up to it to the yen (largest remainder; the earlier part wins a tie).
 * A negative total is shared like the positive one. Throws RangeError when the weights are empty, negative or all 0.
 */
export function splitYen(total: Yen, weights: readonly number[]): Yen[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(whole > 0) || weights.some((weight) => !(weight >= 0)))
    throw new RangeError('weights must be positive');
  const sign = total < 0 ? -1 : 1;
  const exact = weights.map((weight) => (Math.abs(total) * weight) / whole);
  const parts = exact.map(Math.floor);
  const missing = Math.abs(total) - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .filter(({ index }) => (weights[index] ?? 0) > 0)
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (let given = 0; given < missing; given += 1) {
    const { index } = byRemainder[given % byRemainder.length]!;
    parts[index] = (parts[index] ?? 0) + 1;
  }
  return parts.map((part) => yen(sign * part));
}

/** 1100 -> "1,100円" in Japanese, "¥1,100" in English. */
export function formatYen(amount: Yen, locale: Locale): string {
  const sign = amount < 0 ? '-' : '';
  return locale === 'ja' ? `${sign}${grouped(amount)}円` : `${sign}¥${grouped(amount)}`;
}

/** The way Japanese statements print a negative figure: -1000 -> "▲1,000". */
export function formatReportYen(amount: Yen): string {
  return `${amount < 0 ? '▲' : ''}${grouped(amount)}`;
}

function grouped(amount: Yen): string {
  return String(Math.abs(amount)).replace(/\B(?=(\d{3})+$)/g, ',');
}
