import { Injectable } from '@nestjs/common';
import { DailyAt, Every, Transactions } from '@enishi/platform';
import { EndUnpaidTransfers } from '../../actions/transfers/end-unpaid-transfers.ts';
import { RemindOfTransfers } from '../../actions/transfers/remind-of-transfers.ts';
import { eachByItself } from './each-by-itself.ts';

/** What orders that are paid by transfer do by the clock alone. */
@Injectable()
export class TransferCalendar {
  constructor(
    private readonly transactions: Transactions,
    private readonly unpaid: EndUnpaidTransfers,
    private readonly reminders: RemindOfTransfers,
  ) {}

  @Every('10 minutes', 'ticketing.end_unpaid_transfers')
  endUnpaid(): Promise<void> {
    return eachByItself(this.transactions, {
      find: (tx) => this.unpaid.due(tx),
      act: (tx, order) => this.unpaid.run(tx, order),
      what: ({ id }) => `order ${id}`,
    });
  }

  @DailyAt('09:50', 'ticketing.remind_of_transfers')
  remind(): Promise<void> {
    return eachByItself(this.transactions, {
      find: (tx) => this.reminders.due(tx),
      act: (tx, order) => this.reminders.run(tx, order),
      what: ({ id }) => `reminder of order ${id}`,
    });
  }
}
