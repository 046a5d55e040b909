import { fiscalYearOf, firstDayOf } from '@enishi/kernel';
import type { TokyoMonth } from '@enishi/kernel';
import { revenueStreams } from '@enishi/ledger';
import type { MonthFigures } from '@enishi/ledger';

/**
 * Own revenue (自主財源: everything but subsidies and public contracts) as a share of all income, over the fiscal year up to
 * and including a month: one month alone would jump with each instalment of a subsidy. Null while there is no income.
 */
export function ownRevenueRatio(months: readonly MonthFigures[], until: TokyoMonth): number | null {
  const year = fiscalYearOf(firstDayOf(until));
  const counted = months.filter(({ month }) => month <= until && fiscalYearOf(firstDayOf(month)) === year);
  let own = 0;
  let total = 0;
  for (const [stream, amount] of counted.flatMap(({ incomeByStream }) => [...incomeByStream])) {
    total += amount;
    if (revenueStreams[stream].isOwnRevenue) own += amount;
  }
  return total > 0 ? own / total : null;
}
