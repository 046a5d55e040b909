import { fiscalYearOf, firstDayOf } from '@enishi/kernel';
import type { TokyoMonth } from '@enishi/kernel';

import type { MonthBooks, StreamFacts } from './month-books.ts';

/**
 * Own revenue (自主財源: everything but subsidies and public contracts) as a share of all income, over the fiscal year up to
 * and including a month: one month alone would jump with each instalment of a subsidy. Null while there is no income.
 */
export function ownRevenueRatio(
  { books, streams }: { books: readonly MonthBooks[]; streams: readonly StreamFacts[] },
  until: TokyoMonth,
): number | null {
  const ours = new Set(streams.filter(({ isOwnRevenue }) => isOwnRevenue).map(({ stream }) => stream));
  const year = fiscalYearOf(firstDayOf(until));
  const counted = books.filter(({ month }) => month <= until && fiscalYearOf(firstDayOf(month)) === year);
  let own = 0;
  let total = 0;
  for (const [stream, amount] of counted.flatMap(({ incomeByStream }) => [...incomeByStream])) {
    total += amount;
    if (ours.has(stream)) own += amount;
  }
  return total > 0 ? own / total : null;
}
