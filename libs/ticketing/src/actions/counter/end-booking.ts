import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { admits, asOrdered } from '../../domain/add-on.ts';
import { buyerOf } from '../../domain/buyer.ts';
import { cancelTermsAt } from '../../domain/cancel-policy.ts';
import { CounterStore } from '../../store/counter.store.ts';
import { OrderStore } from '../../store/order.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import type { TicketOrderEntity } from '../../store/ticket-order.entity.ts';
import { CancelTicket } from '../orders/cancel-ticket.ts';
import { GiveUpTickets } from '../orders/give-up-tickets.ts';

/** A booking to be cancelled; `kept` is what the page said is kept of its price, in yen. */
export type BookingToEnd = { orderId: string; kept: number; by: string };

/**
 * Cancels a booking at the desk: what waits for its money frees its places at once, and tickets are given back one by one by the policy of
 * the event, as their buyer would. What goes back then waits to be handed over in cash, or goes back by transfer where it came so.
 */
@Injectable()
export class EndBooking {
  constructor(
    private readonly bookings: CounterStore,
    private readonly orders: OrderStore,
    private readonly sales: SaleStore,
    private readonly giveUp: GiveUpTickets,
    private readonly cancel: CancelTicket,
  ) {}

  /** Twice is once. Throws COUNTER_NOT_FOUND, CANCEL_TERMS_CHANGED (conflict) and what `CancelTicket` throws. */
  async run(tx: Tx, { orderId, kept, by }: BookingToEnd): Promise<void> {
    const order = await this.orders.locked(tx, orderId);
    const booking = order && (await this.bookings.byId(tx, orderId));
    if (!order || !booking) throw new Refusal('not_found', 'COUNTER_NOT_FOUND');
    if (booking.endedAt) return;
    if (order.state === 'confirmed') await this.giveBack(tx, order, kept);
    else await this.giveUp.ask(tx, order);
    await this.bookings.end(tx, orderId, by);
  }

  private async giveBack(tx: Tx, order: TicketOrderEntity, kept: number): Promise<void> {
    const { cancelling, startsAt } = (await this.sales.terms(tx, order.occurrenceId))!;
    const feeOf = (price: number): number =>
      order.total > 0 ? cancelTermsAt(cancelling, { price, startsAt, now: tx.now }).fee : 0;
    const good = (await this.orders.lockedTickets(tx, order.id)).filter(({ state }) => state !== 'cancelled');
    if (good.reduce((sum, { price }) => sum + feeOf(price), 0) !== kept)
      throw new Refusal('conflict', 'CANCEL_TERMS_CHANGED');
    const owner = buyerOf(order).id;
    // Add-ons first: with the last ticket they would go back of themselves, and its fee would be that of all.
    const ordered = asOrdered(good, order.lines);
    for (const { id, price } of [...ordered.filter((one) => !admits(one)), ...ordered.filter(admits)])
      await this.cancel.run(tx, owner, { id, fee: feeOf(price) });
  }
}
