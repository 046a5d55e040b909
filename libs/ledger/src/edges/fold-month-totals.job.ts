import { Every, Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { FoldMonthTotals } from '../actions/fold-month-totals.ts';
import { inBatches } from './in-batches.ts';

/** Keeps the months' sums close behind the journal. May run twice, or not at all, without harm to any figure. */
@Injectable()
export class FoldMonthTotalsJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly foldMonthTotals: FoldMonthTotals,
  ) {}

  @Every('1 minutes', 'ledger.fold_month_totals')
  async run(): Promise<void> {
    await inBatches(this.transactions, (tx) => this.foldMonthTotals.run(tx));
  }
}
