import { DailyAt, Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { ReleaseDueMonths } from '../actions/release-due-months.ts';
import { inBatches } from './in-batches.ts';

/** Releases the months of yearly fees each night, in transactions of moderate size. May run twice without harm. */
@Injectable()
export class ReleaseMonthsJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly releaseDueMonths: ReleaseDueMonths,
  ) {}

  @DailyAt('00:20', 'ledger.release_due_months')
  async run(): Promise<void> {
    await inBatches(this.transactions, (tx) => this.releaseDueMonths.run(tx));
  }
}
