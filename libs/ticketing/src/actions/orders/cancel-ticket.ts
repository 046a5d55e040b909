import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { admits, goesBackWith, wasServed } from '../../domain/add-on.ts';
import { cancelTermsAt } from '../../domain/cancel-policy.ts';
import { ticketMachine } from '../../domain/states.ts';
import { DoorStore } from '../../store/door.store.ts';
import type { TicketAtDoor } from '../../store/door.store.ts';
import { ticketGivenBack } from '../../ticketing.events.ts';
import { HoldOrderGroup } from '../later/hold-order-group.ts';
import { EndTicket } from './end-ticket.ts';
import { GiveUpTickets } from './give-up-tickets.ts';
import { ReturnTicketMoney } from '../pay/return-ticket-money.ts';

/** A ticket to be given back; `fee` is what the page said is kept of its price and that of all that goes with it, in yen. */
export type TicketToCancel = { id: string; fee: number };

/**
 * Gives one ticket back until the event begins: its places are free for others in the same moment, its code is dead, and of what was paid
 * by card the policy's fee is kept and the rest goes back. With the last ticket of an order that admits somebody its add-ons go back, by the same policy, also
 * those of orders that were made later beside it, each with the money of its own payment; such an order that waits for money ends.
 * Pressed twice it is given back once. Throws TICKET_NOT_FOUND, also for tickets of others, TICKET_USED, TICKET_OF_DATE_OFF, HAND_ON_ACCEPTED, EVENT_BEGUN and
 * CANCEL_TERMS_CHANGED (conflict) where another fee holds by now than the page showed.
 */
@Injectable()
export class CancelTicket {
  constructor(
    private readonly door: DoorStore,
    private readonly ending: EndTicket,
    private readonly money: ReturnTicketMoney,
    private readonly group: HoldOrderGroup,
    private readonly givingUp: GiveUpTickets,
  ) {}

  async run(tx: Tx, ownerId: string, { id, fee }: TicketToCancel): Promise<void> {
    const orders = await this.group.run(tx, id);
    const payments = new Map<string, string>();
    for (const order of orders) {
      const paymentId = await this.money.hold(tx, order.id);
      if (paymentId) payments.set(order.id, paymentId);
    }
    const ordered = await this.door.ordersLocked(
      tx,
      orders.map((order) => order.id),
    );
    const ticket = ordered.find((one) => one.id === id);
    if (ticket?.ownerId !== ownerId) throw new Refusal('not_found', 'TICKET_NOT_FOUND');
    if (ticket.state === 'cancelled') return;
    if (!ticketMachine.may(ticket.state, 'cancelled') || wasServed(ticket, ordered))
      throw new Refusal('conflict', 'TICKET_USED');
    if (ticket.calledOff) throw new Refusal('conflict', 'TICKET_OF_DATE_OFF');
    if (ticket.handedOn) throw new Refusal('conflict', 'HAND_ON_ACCEPTED');
    if (ticket.startsAt <= tx.now) throw new Refusal('conflict', 'EVENT_BEGUN');
    const going = goesBackWith(ticket, ordered);
    const paid = going.filter(({ orderId }) => payments.has(orderId));
    const kept = paid.reduce((sum, one) => sum + termsOf(one, tx.now).fee, 0);
    if (paid.length > 0 && kept !== fee) throw new Refusal('conflict', 'CANCEL_TERMS_CHANGED');
    const refunds = await this.giveBack(tx, paid, payments);
    for (const one of going)
      await this.ending.run(tx, one.id, {
        fee: payments.has(one.orderId) ? termsOf(one, tx.now).fee : 0,
        refundId: refunds.get(one.orderId) ?? null,
      });
    const along = going.slice(1).map((one) => one.id);
    if (paid.length > 0) await tx.emit(ticketGivenBack, { ticketId: id, along });
    if (isLast(ticket, ordered))
      for (const order of orders) if (order.state === 'awaiting_payment') await this.givingUp.ask(tx, order);
  }

  /** All that ends together of one payment goes back as one part: its buyer waits for one, and names an account once. By order. */
  private async giveBack(
    tx: Tx,
    going: readonly TicketAtDoor[],
    payments: ReadonlyMap<string, string>,
  ): Promise<Map<string, string>> {
    const refunds = new Map<string, string>();
    for (const [orderId, paymentId] of payments) {
      const ofOrder = going.filter((one) => one.orderId === orderId);
      const amount = ofOrder.reduce((sum, one) => sum + termsOf(one, tx.now).refund, 0);
      if (amount === 0) continue;
      refunds.set(orderId, (await this.money.run(tx, { orderId, paymentId, amount, cause: 'buyer' })).id);
    }
    return refunds;
  }
}

/** Nobody comes any more once it is given back. */
const isLast = (ticket: TicketAtDoor, ordered: readonly TicketAtDoor[]): boolean =>
  admits(ticket) && !ordered.some((one) => one.id !== ticket.id && admits(one) && one.state !== 'cancelled');

const termsOf = (ticket: TicketAtDoor, now: Date) => cancelTermsAt(ticket.cancelling, { ...ticket, now });
