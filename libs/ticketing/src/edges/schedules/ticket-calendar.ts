import { Injectable, Logger } from '@nestjs/common';
import { Every, Transactions } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { EarnTickets } from '../../actions/pay/earn-tickets.ts';
import { GiveUpTickets } from '../../actions/orders/give-up-tickets.ts';
import { ReturnTicketMoney } from '../../actions/pay/return-ticket-money.ts';
import { UnpaidOrderStore } from '../../store/unpaid-order.store.ts';
import type { OverdueOrder } from '../../store/unpaid-order.store.ts';

const most = 100;
/** Where Stripe has not answered for so long it is asked again. The places stay kept meanwhile. */
const askAgainMs = 10 * 60_000;

/** What orders of tickets do by the clock alone. */
@Injectable()
export class TicketCalendar {
  private readonly log = new Logger('ticketing');

  constructor(
    private readonly transactions: Transactions,
    private readonly orders: UnpaidOrderStore,
    private readonly giveUp: GiveUpTickets,
    private readonly earn: EarnTickets,
    private readonly money: ReturnTicketMoney,
  ) {}

  /** Orders whose time to pay is over: Stripe is asked whether money came before others get the places. Each in a transaction of its own. */
  @Every('1 minutes', 'ticketing.ask_about_unpaid')
  async askAboutUnpaid(): Promise<void> {
    const found: (OverdueOrder & { communityId: string })[] = [];
    await this.transactions.forEachCommunity(async (tx) => {
      const askedBefore = new Date(tx.now.getTime() - askAgainMs);
      for (const order of await this.orders.overdue(tx, { askedBefore, most }))
        found.push({ ...order, communityId: tx.community });
    });
    for (const { communityId, ...order } of found)
      await this.one(communityId, `order ${order.id}`, (tx) => this.giveUp.ask(tx, order));
  }

  /** Money that waited to go back behind another refund of the same payment, should nobody have told of that one. */
  @Every('10 minutes', 'ticketing.send_waiting_refunds')
  async sendWaitingRefunds(): Promise<void> {
    const found: { communityId: string; paymentId: string }[] = [];
    await this.transactions.forEachCommunity(async (tx) => {
      const before = new Date(tx.now.getTime() - askAgainMs);
      for (const paymentId of await this.money.waiting(tx, { before, most }))
        found.push({ paymentId, communityId: tx.community });
    });
    for (const { communityId, paymentId } of found)
      await this.one(communityId, `payment ${paymentId}`, (tx) => this.money.sendNext(tx, paymentId));
  }

  /** What was paid for dates that have begun becomes income. */
  @Every('1 hours', 'ticketing.earn_tickets')
  async earnTickets(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      await this.earn.run(tx);
    });
  }

  /** What cannot be done for one stands in the way of no other; the next turn of the clock tries again. */
  private async one(communityId: string, what: string, work: (tx: Tx) => Promise<void>): Promise<void> {
    try {
      await this.transactions.inCommunity(communityId, work);
    } catch (fault) {
      this.log.error(
        `${what} of community ${communityId} could not be followed by the clock: ${String(fault)}`,
      );
    }
  }
}
