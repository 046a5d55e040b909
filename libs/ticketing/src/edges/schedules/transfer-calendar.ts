import { Injectable } from '@nestjs/common';
import { DailyAt, Every, Transactions } from '@enishi/platform';
import { GiveUpTickets } from '../../actions/orders/give-up-tickets.ts';
import { RemindOfTransfers } from '../../actions/transfers/remind-of-transfers.ts';
import { transferKeptUntil } from '../../domain/transfer-time.ts';
import { UnpaidTransferStore } from '../../store/unpaid-transfer.store.ts';
import type { OverdueOrder } from '../../store/unpaid-order.store.ts';

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

  /** Ends orders whose places are kept no longer; that they are not is a comparison of time already. Each in a transaction of its own. */
  @Every('10 minutes', 'ticketing.end_unpaid_transfers')
  async endUnpaid(): Promise<void> {
    const found: (OverdueOrder & { communityId: string })[] = [];
    await this.transactions.forEachCommunity(async (tx) => {
      for (const { payUntil, startsAt, ...order } of await this.orders.overdue(tx, most))
        if (transferKeptUntil(payUntil, startsAt) <= tx.now)
          found.push({ ...order, communityId: tx.community });
    });
    for (const { communityId, ...order } of found)
      await this.transactions.inCommunity(communityId, (tx) => this.giveUp.ask(tx, order));
  }

  @DailyAt('09:50', 'ticketing.remind_of_transfers')
  async remind(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      await this.reminders.run(tx);
    });
  }
}
