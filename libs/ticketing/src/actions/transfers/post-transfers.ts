import { Injectable } from '@nestjs/common';
import { EndOrderTransfer } from '@enishi/billing';
import type { Tx } from '@enishi/platform';
import { transferLetter, transferPartLetter, transferReminder } from '../../domain/transfer-letter.ts';
import { OrderStore } from '../../store/order.store.ts';
import { TicketPaymentStore } from '../../store/ticket-payment.store.ts';
import { PostTickets } from '../orders/post-tickets.ts';

/** Writes about orders that are paid by transfer: where to and under which name, that a part has come, and that the time is nearly over. */
@Injectable()
export class PostTransfers {
  constructor(
    private readonly orders: OrderStore,
    private readonly payments: TicketPaymentStore,
    private readonly transfers: EndOrderTransfer,
    private readonly letters: PostTickets,
  ) {}

  awaited(tx: Tx, orderId: string): Promise<void> {
    return this.withAccount(tx, orderId, transferLetter);
  }

  runsOut(tx: Tx, orderId: string): Promise<void> {
    return this.withAccount(tx, orderId, transferReminder);
  }

  /** By the id under which billing knows the order. Of what is no order of tickets nothing is said. */
  async partCame(tx: Tx, orderTransferId: string): Promise<void> {
    const page = await this.payments.ofAttempt(tx, orderTransferId);
    if (!page) return;
    await this.withAccount(tx, page.orderId, (facts, locale) =>
      transferPartLetter({ ...facts, over: facts.transfer.payUntil <= tx.now }, locale),
    );
  }

  /** Says nothing of an order that was paid or given up by the time the mail leaves. */
  private async withAccount(tx: Tx, orderId: string, write: typeof transferLetter): Promise<void> {
    const order = await this.orders.byId(tx, orderId);
    const page = (await this.payments.ofOrder(tx, orderId)).at(-1);
    const transfer = page && (await this.transfers.view(tx, page.attemptId));
    if (order?.state !== 'awaiting_payment' || transfer?.state !== 'awaited') return;
    await this.letters.post(tx, orderId, (facts, locale) => write({ ...facts, transfer }, locale));
  }
}
