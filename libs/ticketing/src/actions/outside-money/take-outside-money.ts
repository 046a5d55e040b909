import { Injectable } from '@nestjs/common';
import type { Disputed } from '@enishi/billing';
import type { Tx } from '@enishi/platform';
import { afterMoneyGone, outsideMoneyMachine, whileDisputed } from '../../domain/outside-money.ts';
import type { OutsideMoneyKind } from '../../domain/outside-money.ts';
import { OrderStore } from '../../store/order.store.ts';
import { OutsideMoneyStore } from '../../store/outside-money.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import type { TicketPaymentEntity } from '../../store/ticket-payment.entity.ts';
import { ticketsEnded } from '../../ticketing.events.ts';
import { EndPaidTickets } from './end-paid-tickets.ts';

/** Money of a page that paid for tickets, by billing's refund or dispute. `full`: nothing of the payment is left. Yen, tax included. */
type Gone = { id: string; kind: OutsideMoneyKind; page: TicketPaymentEntity; amount: number; full: boolean };

/**
 * What follows for tickets when their money leaves without anybody having given them back: a refund made in Stripe's dashboard or on the
 * member's page at the desk, or an objection of the payer at the bank. Told twice it follows once. Needs the payer's lock, under which it was learnt.
 */
@Injectable()
export class TakeOutsideMoney {
  constructor(
    private readonly money: OutsideMoneyStore,
    private readonly orders: OrderStore,
    private readonly sales: SaleStore,
    private readonly ending: EndPaidTickets,
  ) {}

  async refunded(tx: Tx, gone: Omit<Gone, 'kind'>): Promise<void> {
    if (await this.money.toChange(tx, gone.id)) return;
    await this.gone(tx, { ...gone, kind: 'refund' });
  }

  /** A refund that had left did not arrive: the money is here again, whatever became of the tickets meanwhile, and a person is to know. */
  async cameBack(tx: Tx, refundId: string): Promise<void> {
    const known = await this.money.toChange(tx, refundId);
    if (!known || !outsideMoneyMachine.may(known.state, 'came_back')) return;
    const again = { since: tx.now, decidedAt: null, decidedBy: null };
    await this.money.change(tx, refundId, { state: 'came_back', ...again });
  }

  /** While the bank decides a person sees until when it takes an answer; lost, the money is gone as after a refund. */
  async disputed(
    tx: Tx,
    page: TicketPaymentEntity,
    { disputeId: id, amount, state: at, dueBy }: Disputed,
  ): Promise<void> {
    const known = await this.money.toChange(tx, id);
    const state = whileDisputed(at);
    if (known && (state === known.state || !outsideMoneyMachine.may(known.state, state ?? 'open'))) return;
    if (!state)
      return this.gone(tx, { id, kind: 'dispute', page, amount, full: amount >= (page.amount ?? 0) });
    const told = { state, amount, dueBy: state === 'disputed' && dueBy ? new Date(dueBy) : null };
    if (known) await this.money.change(tx, id, told);
    else await this.money.add(tx, { ...this.rowOf(tx, { id, kind: 'dispute', page, amount }), ...told });
  }

  private async gone(tx: Tx, gone: Gone): Promise<void> {
    const { id, kind, page, amount, full } = gone;
    const order = (await this.orders.locked(tx, page.orderId))!;
    const tickets = await this.orders.lockedTickets(tx, order.id);
    const { startsAt } = (await this.sales.terms(tx, order.occurrenceId))!;
    const state = afterMoneyGone({ full, startsAt, states: tickets.map((ticket) => ticket.state) }, tx.now);
    const used = full ? await this.ending.resolve(tx, order.id) : 0;
    const told = { state, amount, used, dueBy: null, decidedAt: state === 'open' ? null : tx.now };
    if (await this.money.toChange(tx, id)) await this.money.change(tx, id, told);
    else await this.money.add(tx, { ...this.rowOf(tx, gone), ...told });
    if (full && state !== 'open') await this.ending.all(tx, { order, paymentId: page.paymentId! }, tickets);
    if (state === 'ended') await tx.emit(ticketsEnded, { orderId: order.id, kind, amount });
  }

  private rowOf(tx: Tx, { id, kind, page }: Pick<Gone, 'id' | 'kind' | 'page' | 'amount'>) {
    return {
      ...{ id, communityId: tx.community, orderId: page.orderId, paymentId: page.paymentId!, kind, used: 0 },
      ...{ since: tx.now, decidedAt: null, decidedBy: null },
    };
  }
}
