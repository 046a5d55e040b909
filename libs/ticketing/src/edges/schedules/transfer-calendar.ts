import { Injectable } from '@nestjs/common';
import { DailyAt, Every, Transactions } from '@enishi/platform';
import { GiveUpTickets } from '../../actions/orders/give-up-tickets.ts';
import { RemindOfTransfers } from '../../actions/transfers/remind-of-transfers.ts';
import { transferKeptUntil } from '../../domain/transfer-time.ts';
import { UnpaidTransferStore } from '../../store/unpaid-transfer.store.ts';
import { eachByItself } from './each-by-itself.ts';

const most = 200;

/** What orders that are paid by transfer do by the clock alone. */
@Injectable()
export class TransferCalendar {
  constructor(
    private readonly transactions: Transactions,
    private readonly orders: UnpaidTransferStore,
    private readonly giveUp: GiveUpTickets,
    private readonly reminders: RemindOfTransfers,
  ) {}

  /** Ends orders whose places are kept no longer; that they are not is a comparison of time already. */
  @Every('10 minutes', 'ticketing.end_unpaid_transfers')
  endUnpaid(): Promise<void> {
    return eachByItself(this.transactions, {
      find: async (tx) =>
        (await this.orders.overdue(tx, most)).filter(
          ({ payUntil, startsAt }) => transferKeptUntil(payUntil, startsAt) <= tx.now,
        ),
      act: (tx, { id, orderedAs, orderedBy }) => this.giveUp.ask(tx, { id, orderedAs, orderedBy }),
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
