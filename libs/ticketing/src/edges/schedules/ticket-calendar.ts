import { Injectable } from '@nestjs/common';
import { Every, Transactions } from '@enishi/platform';
import { EarnTickets } from '../../actions/pay/earn-tickets.ts';
import { GiveUpTickets } from '../../actions/orders/give-up-tickets.ts';
import { ReturnTicketMoney } from '../../actions/pay/return-ticket-money.ts';
import { UnpaidOrderStore } from '../../store/unpaid-order.store.ts';
import { eachByItself } from './each-by-itself.ts';

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
    private readonly money: ReturnTicketMoney,
  ) {}

  /** Orders whose time to pay is over: Stripe is asked whether money came before others get the places. Each in a transaction of its own. */
  @Every('1 minutes', 'ticketing.ask_about_unpaid')
  askAboutUnpaid(): Promise<void> {
    return eachByItself(this.transactions, {
      find: (tx) => this.orders.overdue(tx, { askedBefore: new Date(tx.now.getTime() - askAgainMs), most }),
      act: (tx, order) => this.giveUp.ask(tx, order),
      what: ({ id }) => `order ${id}`,
    });
  }

  /** Money that waited to go back behind another refund of the same payment, should nobody have told of that one. */
  @Every('10 minutes', 'ticketing.send_waiting_refunds')
  sendWaitingRefunds(): Promise<void> {
    return eachByItself(this.transactions, {
      find: (tx) => this.money.waiting(tx, { before: new Date(tx.now.getTime() - askAgainMs), most }),
      act: (tx, paymentId) => this.money.sendNext(tx, paymentId),
      what: (paymentId) => `payment ${paymentId}`,
    });
  }

  /** What was paid for dates that have begun becomes income. */
  @Every('1 hours', 'ticketing.earn_tickets')
  async earnTickets(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      await this.earn.run(tx);
    });
  }
}
