import { Injectable } from '@nestjs/common';
import { Every, Transactions } from '@enishi/platform';
import { EarnTickets } from '../../actions/earn-tickets.ts';
import { GiveUpTickets } from '../../actions/give-up-tickets.ts';
import { UnpaidOrderStore } from '../../store/unpaid-order.store.ts';

const most = 100;
/** Where Stripe has not answered for so long it is asked again. The places stay kept meanwhile. */
const askAgainMs = 10 * 60_000;

/** What orders of tickets do by the clock alone. */
@Injectable()
export class TicketCalendar {
  constructor(
    private readonly transactions: Transactions,
    private readonly orders: UnpaidOrderStore,
    private readonly giveUp: GiveUpTickets,
    private readonly earn: EarnTickets,
  ) {}

  /** Orders whose time to pay is over: Stripe is asked whether money came before others get the places. Each in a transaction of its own. */
  @Every('1 minutes', 'ticketing.ask_about_unpaid')
  async askAboutUnpaid(): Promise<void> {
    const found: { communityId: string; id: string; orderedBy: string }[] = [];
    await this.transactions.forEachCommunity(async (tx) => {
      const askedBefore = new Date(tx.now.getTime() - askAgainMs);
      for (const order of await this.orders.overdue(tx, { askedBefore, most }))
        found.push({ ...order, communityId: tx.community });
    });
    for (const { communityId, ...order } of found)
      await this.transactions.inCommunity(communityId, (tx) => this.giveUp.ask(tx, order));
  }

  /** What was paid for dates that have begun becomes income. */
  @Every('1 hours', 'ticketing.earn_tickets')
  async earnTickets(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      await this.earn.run(tx);
    });
  }
}
