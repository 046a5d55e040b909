import { Injectable } from '@nestjs/common';
import { GiveUpOrder, HoldPayers } from '@enishi/billing';
import type { Tx } from '@enishi/platform';
import { keptUntil } from '../domain/hold-time.ts';
import { orderMachine } from '../domain/states.ts';
import { OrderStore } from '../store/order.store.ts';
import { PlaceStore } from '../store/place.store.ts';
import { TicketPaymentStore } from '../store/ticket-payment.store.ts';

/** Ends orders that wait for money, in two steps: Stripe is asked to take none any more, and only its answer frees the places. */
@Injectable()
export class GiveUpTickets {
  constructor(
    private readonly orders: OrderStore,
    private readonly places: PlaceStore,
    private readonly payments: TicketPaymentStore,
    private readonly billing: GiveUpOrder,
    private readonly payers: HoldPayers,
  ) {}

  /** Has Stripe close the page; the places stay kept until it has answered. Only of orders that wait. */
  async ask(tx: Tx, { id, orderedBy }: { id: string; orderedBy: string }): Promise<void> {
    await this.payers.run(tx, 'member', [orderedBy]);
    const order = await this.orders.locked(tx, id);
    if (order?.state !== 'awaiting_payment') return;
    await this.places.keep(tx, id, keptUntil(tx.now));
    await this.orders.change(tx, id, { askedAt: tx.now });
    for (const page of await this.payments.ofOrder(tx, id))
      if (page.state === 'open') await this.billing.run(tx, page.attemptId);
  }

  /** A page is closed. Once it was the last of an order that waits, and the order was to end, its places are free for others. */
  async closed(tx: Tx, attemptId: string): Promise<void> {
    const page = await this.payments.toChange(tx, attemptId);
    const order = page && (await this.orders.locked(tx, page.orderId));
    if (!order?.askedAt || !orderMachine.may(order.state, 'unpaid')) return;
    const [last] = (await this.payments.ofOrder(tx, order.id)).reverse();
    if (last?.attemptId !== attemptId) return;
    await this.places.free(tx, order.id);
    await this.orders.change(tx, order.id, { state: 'unpaid' });
  }
}
