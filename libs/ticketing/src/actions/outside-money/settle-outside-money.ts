import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { asOrdered, leftAlone } from '../../domain/add-on.ts';
import { outsideMoneyMachine } from '../../domain/outside-money.ts';
import { OrderStore } from '../../store/order.store.ts';
import { OutsideMoneyStore } from '../../store/outside-money.store.ts';
import { ticketsEnded } from '../../ticketing.events.ts';
import { ReturnTicketMoney } from '../pay/return-ticket-money.ts';
import { EndPaidTickets } from './end-paid-tickets.ts';

/** What a person at the desk says: these tickets end; none: all stay good, and the money was given as goodwill, or it is known that it came back. */
export type OutsideSaying = { id: string; endTicketIds: readonly string[]; by: string };

/**
 * A person decides about tickets whose money is gone; who did and when stays with the money. Pressed twice it is decided once. Throws
 * OUTSIDE_MONEY_NOT_FOUND, OUTSIDE_MONEY_DISPUTED while the bank decides (conflict), OUTSIDE_MONEY_TICKETS (conflict) for tickets
 * that are not of the order or not good any more: somebody was let in, or gave one back, meanwhile; and OUTSIDE_MONEY_ADD_ONS (conflict)
 * where add-ons of the order would stay good and nobody come for them.
 */
@Injectable()
export class SettleOutsideMoney {
  constructor(
    private readonly money: OutsideMoneyStore,
    private readonly orders: OrderStore,
    private readonly payers: ReturnTicketMoney,
    private readonly ending: EndPaidTickets,
  ) {}

  async run(tx: Tx, { id, endTicketIds, by }: OutsideSaying): Promise<void> {
    const known = await this.money.seen(tx, id);
    if (!known) throw new Refusal('not_found', 'OUTSIDE_MONEY_NOT_FOUND');
    await this.payers.hold(tx, known.orderId);
    const order = (await this.orders.locked(tx, known.orderId))!;
    const { state, amount, kind, paymentId, used: before } = (await this.money.toChange(tx, id))!;
    if (state === 'disputed') throw new Refusal('conflict', 'OUTSIDE_MONEY_DISPUTED');
    if (state === 'came_back')
      return this.money.change(tx, id, { state: 'over', decidedAt: tx.now, decidedBy: by });
    const to = endTicketIds.length > 0 ? ('ended' as const) : ('kept' as const);
    if (!outsideMoneyMachine.may(state, to)) return;
    const tickets = asOrdered(await this.orders.lockedTickets(tx, order.id), order.lines);
    const good = tickets.filter((ticket) => endTicketIds.includes(ticket.id) && ticket.state === 'valid');
    if (good.length !== new Set(endTicketIds).size) throw new Refusal('conflict', 'OUTSIDE_MONEY_TICKETS');
    if (leftAlone(good, tickets).length > 0) throw new Refusal('conflict', 'OUTSIDE_MONEY_ADD_ONS');
    const share = await this.ending.some(
      tx,
      { order, paymentId },
      { tickets: good, amount: Math.max(0, amount - before) },
    );
    await this.money.change(tx, id, { state: to, used: before + share, decidedAt: tx.now, decidedBy: by });
    if (to === 'ended') await tx.emit(ticketsEnded, { orderId: order.id, kind, amount });
  }
}
