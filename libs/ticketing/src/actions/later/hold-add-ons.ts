import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { choosingMember } from '../../domain/buyer.ts';
import type { ChoosingBuyer } from '../../domain/buyer.ts';
import type { WishedLine } from '../../domain/ticket-wish.ts';
import { OrderStore } from '../../store/order.store.ts';
import type { TicketOrderEntity } from '../../store/ticket-order.entity.ts';
import { personLock } from '../orders/check-choice.ts';
import { HoldTickets } from '../orders/hold-tickets.ts';

/** Add-ons for tickets that a member has: `orderId` is the order of the tickets; `press` was made with the page. */
export type LaterWish = { orderId: string } & WishBeside;

/** Add-ons beside tickets. */
export type WishBeside = { lines: readonly WishedLine[]; press: string };

/**
 * Keeps add-ons beside tickets of an order, as a purchase of its own: with its own page, ways to pay and receipt, and with the limits
 * counted over all that its buyer has for the date, under the lock on the person.
 */
@Injectable()
export class HoldAddOns {
  constructor(
    private readonly orders: OrderStore,
    private readonly holding: HoldTickets,
  ) {}

  /** For a member. Throws what `beside` throws, PURCHASE_NOT_FOUND also for orders of others, of guests and of companies. */
  async run(tx: Tx, memberId: string, { orderId, ...wish }: LaterWish): Promise<string> {
    const order = await this.orders.own(tx, memberId, orderId);
    return this.beside(tx, choosingMember(memberId), order?.memberId === memberId ? order : null, wish);
  }

  /**
   * For whoever has the order. Throws PURCHASE_NOT_FOUND without one, of add-ons and of the counter, ADD_ON_TICKET_GONE, and what
   * `HoldTickets` throws.
   */
  async beside(
    tx: Tx,
    buyer: ChoosingBuyer,
    order: TicketOrderEntity | null,
    wish: WishBeside,
  ): Promise<string> {
    if (!order || order.besideId || order.means === 'counter')
      throw new Refusal('not_found', 'PURCHASE_NOT_FOUND');
    const { id: orderId, occurrenceId } = order;
    await tx.lockOrAlone(personLock(order.eventId, buyer));
    if (!(await this.orders.isComingLocked(tx, orderId))) throw new Refusal('conflict', 'ADD_ON_TICKET_GONE');
    const tickets = await this.orders.comingWith(tx, buyer.ids, occurrenceId);
    return this.holding.run(tx, buyer, { ...wish, occurrenceId, beside: { orderId, tickets } });
  }
}
