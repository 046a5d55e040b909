import { addMonths } from '@enishi/kernel';
import type { TokyoMonth } from '@enishi/kernel';

/** By how much something grew or shrank in a month. Everything before the first month is told as the month before it. */
export type Turn = { readonly month: TokyoMonth; readonly change: number };

/** The level at the end of each month from first to last, both included, out of the turns up to then. */
export function levels(turns: readonly Turn[], first: TokyoMonth, last: TokyoMonth): Map<TokyoMonth, number> {
  const levelOf = new Map<TokyoMonth, number>();
  let level = sumOf(turns.filter(({ month }) => month < first));
  for (let month = first; month <= last; month = addMonths(month, 1)) {
    level += sumOf(turns.filter((turn) => turn.month === month));
    levelOf.set(month, level);
  }
  return levelOf;
}

function sumOf(turns: readonly Turn[]): number {
  return turns.reduce((sum, { change }) => sum + change, 0);
}
