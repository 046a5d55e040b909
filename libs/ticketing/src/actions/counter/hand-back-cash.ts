import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { CounterStore } from '../../store/counter.store.ts';
import { OrderStore } from '../../store/order.store.ts';
import { TicketRefundStore } from '../../store/ticket-refund.store.ts';
import { BookCash } from './book-cash.ts';

/** Cash that a clerk hands back: all that is due, as the page said. Yen. */
export type CashHandedBack = { orderId: string; amount: number; by: string };

/** Hands back in cash what goes back of a booking, and enters it into the books in the same commit. */
@Injectable()
export class HandBackCash {
  constructor(
    private readonly orders: OrderStore,
    private readonly refunds: TicketRefundStore,
    private readonly bookings: CounterStore,
    private readonly books: BookCash,
  ) {}

  /** Pressed twice nothing is left to hand back. Throws COUNTER_NOT_FOUND, and COUNTER_CASH_CHANGED (conflict) where another sum is due. */
  async run(tx: Tx, { orderId, amount, by }: CashHandedBack): Promise<void> {
    const order = await this.orders.locked(tx, orderId);
    if (!order || !(await this.bookings.byId(tx, orderId)))
      throw new Refusal('not_found', 'COUNTER_NOT_FOUND');
    const waiting = (await this.refunds.ofOrder(tx, orderId)).filter(({ state }) => state === 'at_counter');
    if (waiting.length === 0) return;
    const due = waiting.reduce((sum, part) => sum + part.amount, 0);
    if (due !== amount) throw new Refusal('conflict', 'COUNTER_CASH_CHANGED', { due });
    for (const part of waiting) {
      await this.refunds.change(tx, part.id, { state: 'done', sentAt: tx.now, doneAt: tx.now });
      await this.bookings.addCash(tx, {
        ...{ id: part.id, orderId, way: 'handed_back', amount: part.amount, doneBy: by },
      });
      await this.books.handedBack(tx, order, part);
    }
  }
}
