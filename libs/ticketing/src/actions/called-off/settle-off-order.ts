import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { OffTrouble } from '../../domain/states.ts';
import { hasDaysToPay } from '../../domain/pay-way.ts';
import { OrderOffStore } from '../../store/order-off.store.ts';
import { OrderStore } from '../../store/order.store.ts';
import { orderCalledOff } from '../../ticketing.events.ts';
import { EndTicket } from '../orders/end-ticket.ts';
import { GiveUpTickets } from '../orders/give-up-tickets.ts';
import { ReturnTicketMoney } from '../pay/return-ticket-money.ts';

/** How often an order is tried before a person is to look at it. */
const mostTries = 3;

/**
 * Settles one order of an event, or of a date, that was called off, in one transaction: its tickets are good no more, what was paid by card goes back in
 * full, its buyer is told; so is whoever has a voucher for it, which is void from now on. Done once, however often it is asked for: killed half-way nothing of it has happened.
 */
@Injectable()
export class SettleOffOrder {
  constructor(
    private readonly off: OrderOffStore,
    private readonly orders: OrderStore,
    private readonly ending: EndTicket,
    private readonly money: ReturnTicketMoney,
    private readonly giveUp: GiveUpTickets,
  ) {}

  async run(tx: Tx, orderId: string): Promise<void> {
    const paymentId = await this.money.hold(tx, orderId);
    const row = await this.off.toChange(tx, orderId);
    if (row?.state !== 'waiting') return;
    const order = (await this.orders.byId(tx, orderId))!;
    if (order.state === 'awaiting_payment') {
      await this.giveUp.ask(tx, order);
      await this.settle(tx, orderId, { refund: 0, trouble: null });
      if (hasDaysToPay(order.means)) await tx.emit(orderCalledOff, { orderId, refund: 0, before: 0 });
      return;
    }
    const tickets = await this.orders.lockedTickets(tx, orderId);
    if (tickets.some(({ state }) => state === 'checked_in'))
      return this.settle(tx, orderId, { refund: 0, trouble: 'inside' });
    const good = tickets.filter(({ state }) => state === 'valid');
    const amount = paymentId ? good.reduce((sum, { price }) => sum + price, 0) : 0;
    const back = { orderId, paymentId: paymentId ?? '', amount, cause: 'event' } as const;
    const sent = amount > 0 ? await this.money.run(tx, back) : null;
    for (const { id } of good) await this.ending.run(tx, id, { fee: 0, refundId: sent?.id ?? null });
    const refund = sent?.goes ?? 0;
    const stuck = sent !== null && (await this.money.isStuck(tx, sent.id));
    await this.settle(tx, orderId, { refund, trouble: stuck ? 'refund_stuck' : null });
    if (good.length > 0) await tx.emit(orderCalledOff, { orderId, refund, before: amount - refund });
  }

  /** It could not be done: tried again later, and after some tries a person is to look at it. */
  async failed(tx: Tx, orderId: string): Promise<void> {
    const row = await this.off.toChange(tx, orderId);
    if (row?.state !== 'waiting') return;
    const tries = row.tries + 1;
    if (tries < mostTries) return this.off.change(tx, orderId, { tries });
    await this.off.change(tx, orderId, { tries, state: 'needs_person', trouble: 'fault' });
  }

  /** A person has looked at it: the worker tries again. Answers of which event it is; null where nothing is to be done. */
  async again(tx: Tx, orderId: string): Promise<string | null> {
    const paymentId = await this.money.hold(tx, orderId);
    const row = await this.off.toChange(tx, orderId);
    if (row?.state !== 'needs_person') return null;
    if (row.trouble !== 'refund_stuck') {
      await this.off.change(tx, orderId, { state: 'waiting', trouble: null, tries: 0 });
      return row.eventId;
    }
    if (paymentId && (await this.money.unstick(tx, orderId, paymentId)))
      await this.settle(tx, orderId, { refund: row.refund, trouble: null });
    return null;
  }

  private async settle(
    tx: Tx,
    orderId: string,
    { refund, trouble }: { refund: number; trouble: OffTrouble | null },
  ): Promise<void> {
    const state = trouble ? ('needs_person' as const) : ('done' as const);
    await this.off.change(tx, orderId, { state, refund, trouble, settledAt: tx.now });
  }
}
