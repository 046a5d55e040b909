import { DailyAt, Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { RemindOfVouchers } from '../../actions/remind-of-vouchers.ts';
import { TurnInvoicedTerm } from '../../actions/turn-invoiced-term.ts';
import { TurnTerm } from '../../actions/turn-term.ts';

/** What is paid ahead or on invoice, by the calendar: terms that begin, are overdue or over, vouchers that run out. */
@Injectable()
export class PaidAheadJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly terms: TurnTerm,
    private readonly invoiced: TurnInvoicedTerm,
    private readonly vouchers: RemindOfVouchers,
  ) {}

  /** Just after midnight in Japan, before memberships look at the day: all of them, also where a year ends for everybody at once. */
  @DailyAt('00:02', 'billing.turn_terms')
  async turn(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      while ((await this.terms.due(tx)) > 0);
      for (
        let last = await this.invoiced.due(tx, null);
        last !== null;
        last = await this.invoiced.due(tx, last)
      );
    });
  }

  /** In the morning. */
  @DailyAt('09:20', 'billing.remind_of_vouchers')
  async remind(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      await this.vouchers.run(tx);
    });
  }
}
