import { Injectable } from '@nestjs/common';
import { GiveUpOrder, HoldPayers } from '@enishi/billing';
import type { Tx } from '@enishi/platform';
import { payerOf } from '../../domain/buyer.ts';
import { keptUntil } from '../../domain/hold-time.ts';
import { hasDaysToPay } from '../../domain/pay-way.ts';
import { orderMachine } from '../../domain/states.ts';
import { OrderStore } from '../../store/order.store.ts';
import { PlaceStore } from '../../store/place.store.ts';
import type { TicketOrderEntity } from '../../store/ticket-order.entity.ts';
import { TicketPaymentStore } from '../../store/ticket-payment.store.ts';
import { ticketsNotPaid } from '../../ticketing.events.ts';
import type { OverdueOrder } from '../../store/unpaid-order.store.ts';

/**
 * Ends orders that wait for money, in two steps: Stripe is asked to take none any more, and only its answer frees the places. One that is paid by
 * transfer ends at once, as nobody is to be asked.
 */
@Injectable()
export class GiveUpTickets {
  constructor(
    private readonly orders: OrderStore,
    private readonly places: PlaceStore,
    private readonly payments: TicketPaymentStore,
    private readonly billing: GiveUpOrder,
    private readonly payers: HoldPayers,
  ) {}

  /** Has Stripe close the page; the places stay kept until it has answered. Where money can come at the counter alone it ends at once. Only of orders that wait. */
  async ask(tx: Tx, { id, ...ordered }: OverdueOrder): Promise<void> {
    const { kind, id: payerId } = payerOf(ordered);
    await this.payers.run(tx, kind, [payerId]);
    const order = await this.orders.locked(tx, id);
    if (order?.state !== 'awaiting_payment') return;
    const { payUntil } = order;
    if (order.means === 'counter') return this.end(tx, order, { lapsed: false });
    await this.places.keep(tx, id, keptUntil(payUntil && payUntil > tx.now ? payUntil : tx.now));
    await this.orders.change(tx, id, { askedAt: tx.now });
    for (const page of await this.payments.ofOrder(tx, id))
      if (page.state === 'open') await this.billing.run(tx, page.attemptId);
  }

  /** A page is closed. Once it was the last of an order that waits, and the order was to end, its places are free for others. */
  async closed(tx: Tx, attemptId: string): Promise<void> {
    const order = await this.waitingFor(tx, attemptId);
    if (!order?.askedAt) return;
    await this.end(tx, order, { lapsed: order.payUntil! <= tx.now });
  }

  /** A voucher has run out at Stripe, so that no money can come through it: its order ends without being asked about. */
  async ranOut(tx: Tx, attemptId: string): Promise<void> {
    const order = await this.waitingFor(tx, attemptId);
    if (order) await this.end(tx, order, { lapsed: true });
  }

  /** The order that waits for its money through a page alone, locked; null where it waits no more, or for another page. */
  private async waitingFor(tx: Tx, attemptId: string): Promise<TicketOrderEntity | null> {
    const page = await this.payments.toChange(tx, attemptId);
    const order = page && (await this.orders.locked(tx, page.orderId));
    if (!order || !orderMachine.may(order.state, 'unpaid')) return null;
    const [last] = (await this.payments.ofOrder(tx, order.id)).reverse();
    return last?.attemptId === attemptId ? order : null;
  }

  /** Whoever had days to pay is told that they are over; whoever gave up, or left a card page, knows. */
  private async end(
    tx: Tx,
    { id, means }: TicketOrderEntity,
    { lapsed }: { lapsed: boolean },
  ): Promise<void> {
    await this.places.free(tx, id);
    await this.orders.change(tx, id, { state: 'unpaid' });
    if (lapsed && hasDaysToPay(means)) await tx.emit(ticketsNotPaid, { orderId: id });
  }
}
