import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { choosingMember } from '../../domain/buyer.ts';
import type { WishedLine } from '../../domain/ticket-wish.ts';
import { OrderStore } from '../../store/order.store.ts';
import { personLock } from '../orders/check-choice.ts';
import { HoldTickets } from '../orders/hold-tickets.ts';

/** Add-ons for tickets that a member has: `orderId` is the order of the tickets; `press` was made with the page. */
export type LaterWish = { orderId: string; lines: readonly WishedLine[]; press: string };

/**
 * Keeps add-ons for a member beside tickets of an order of theirs, as a purchase of its own: with its own page, ways to pay and receipt, and with the limits
 * counted over all that the member has for the date, under the lock on the person. Throws PURCHASE_NOT_FOUND, also for orders of others, of guests, of companies and of the
 * counter, ADD_ON_TICKET_GONE, and what `HoldTickets` throws.
 */
@Injectable()
export class HoldAddOns {
  constructor(
    private readonly orders: OrderStore,
    private readonly holding: HoldTickets,
  ) {}

  async run(tx: Tx, memberId: string, { orderId, lines, press }: LaterWish): Promise<string> {
    const order = await this.orders.own(tx, memberId, orderId);
    if (order?.memberId !== memberId || order.besideId || order.means === 'counter')
      throw new Refusal('not_found', 'PURCHASE_NOT_FOUND');
    const buyer = choosingMember(memberId);
    await tx.lockOrAlone(personLock(order.eventId, buyer));
    if (!(await this.orders.isComingLocked(tx, order.id)))
      throw new Refusal('conflict', 'ADD_ON_TICKET_GONE');
    const tickets = await this.orders.comingWith(tx, buyer.ids, order.occurrenceId);
    const { occurrenceId } = order;
    return this.holding.run(tx, buyer, {
      occurrenceId,
      lines,
      press,
      beside: { orderId: order.id, tickets },
    });
  }
}
