import { addDays, daysBetween, yen } from '@enishi/kernel';
import type { TokyoDate, Yen } from '@enishi/kernel';
import type { UnpaidCause } from './unpaid-cause.ts';

/** A fee that is owed: how much (yen, tax included), why, and the first day without benefits. */
export type OpenFee = {
  readonly amount: Yen;
  readonly cause: UnpaidCause;
  readonly graceUntil: TokyoDate;
};

/** How many owe how much for one cause. */
export type CauseSum = { readonly cause: UnpaidCause; readonly people: number; readonly amount: Yen };

/** What is owed altogether, and by cause, the one with the most people first. */
export type UnpaidSums = {
  readonly people: number;
  readonly amount: Yen;
  readonly byCause: readonly CauseSum[];
  /** How many lose their plan within `soonDays`. */
  readonly endingSoon: number;
  /** Last usable day of whoever loses their plan first; null where nobody owes anything. */
  readonly firstEnd: TokyoDate | null;
};

/** Whose last usable day is one of today and the two days after is to be called today. */
export const soonDays = 3;

/** Sums up what is owed on a day. */
export function unpaidSums(fees: readonly OpenFee[], today: TokyoDate): UnpaidSums {
  const sums = new Map<UnpaidCause, CauseSum>();
  for (const { cause, amount } of fees) {
    const before = sums.get(cause);
    const sum = (before?.amount ?? 0) + amount;
    sums.set(cause, { cause, people: (before?.people ?? 0) + 1, amount: yen(sum) });
  }
  const ends = fees.map(({ graceUntil }) => graceUntil).sort();
  return {
    people: fees.length,
    amount: yen(fees.reduce((sum, { amount }) => sum + amount, 0)),
    byCause: [...sums.values()].sort((a, b) => b.people - a.people || b.amount - a.amount),
    endingSoon: ends.filter((end) => daysBetween(today, end) <= soonDays).length,
    firstEnd: ends[0] ? addDays(ends[0], -1) : null,
  };
}
