import { Injectable } from '@nestjs/common';
import { Refusal, newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { CounterStore } from '../../store/counter.store.ts';
import { OrderStore } from '../../store/order.store.ts';
import type { TicketOrderEntity } from '../../store/ticket-order.entity.ts';
import { TicketPaymentStore } from '../../store/ticket-payment.store.ts';
import { ConfirmOrder } from '../orders/confirm-order.ts';
import { BookCash } from './book-cash.ts';

/** Cash that a clerk takes for a booking: all of it, as it was named. Yen, tax included. */
export type CashTaken = { orderId: string; amount: number; by: string };

/** Takes cash at the counter or at the door: tickets, payment and books in one commit. What costs nothing has its tickets the same way. */
@Injectable()
export class TakeCash {
  constructor(
    private readonly orders: OrderStore,
    private readonly bookings: CounterStore,
    private readonly payments: TicketPaymentStore,
    private readonly confirm: ConfirmOrder,
    private readonly books: BookCash,
  ) {}

  /**
   * Twice is once. After the time to pay it is taken while there are places. Throws COUNTER_NOT_FOUND, COUNTER_ENDED,
   * COUNTER_BY_TRANSFER, COUNTER_PRICE_CHANGED and COUNTER_NO_ROOM (conflict), upon all of which no money is to be taken.
   */
  async run(tx: Tx, { orderId, amount, by }: CashTaken): Promise<void> {
    const order = await this.orders.locked(tx, orderId);
    const booking = order && (await this.bookings.byId(tx, orderId));
    if (!order || !booking) throw new Refusal('not_found', 'COUNTER_NOT_FOUND');
    if (booking.endedAt) throw new Refusal('conflict', 'COUNTER_ENDED');
    if (order.means === 'bank_transfer') throw new Refusal('conflict', 'COUNTER_BY_TRANSFER');
    if (order.state === 'confirmed') return;
    const { total } = order;
    if (amount !== total) throw new Refusal('conflict', 'COUNTER_PRICE_CHANGED', { total });
    if (!(await this.confirm.fulfil(tx, order))) throw new Refusal('conflict', 'COUNTER_NO_ROOM');
    if (total > 0) await this.keep(tx, order, by);
  }

  private async keep(tx: Tx, order: TicketOrderEntity, by: string): Promise<void> {
    const { id: orderId, communityId, total: amount } = order;
    const id = newId();
    await this.payments.add(tx, {
      ...{ attemptId: id, paymentId: id, communityId, orderId, number: 1, state: 'used', amount },
      ...{ openedAt: tx.now, paidAt: tx.now, returnedAt: null, remindedAt: null },
    });
    await this.bookings.addCash(tx, { id, orderId, way: 'taken', amount, doneBy: by });
    await this.books.taken(tx, order, id);
  }
}
