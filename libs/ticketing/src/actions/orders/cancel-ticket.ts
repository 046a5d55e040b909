import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { givenBackTogether, wasServed } from '../../domain/add-on.ts';
import { cancelTermsAt } from '../../domain/cancel-policy.ts';
import { ticketMachine } from '../../domain/states.ts';
import { DoorStore } from '../../store/door.store.ts';
import type { TicketAtDoor } from '../../store/door.store.ts';
import { ticketGivenBack } from '../../ticketing.events.ts';
import { EndTicket } from './end-ticket.ts';
import { ReturnTicketMoney } from '../pay/return-ticket-money.ts';

/** A ticket to be given back; `fee` is what the page said is kept of its price and that of all that goes with it, in yen. */
export type TicketToCancel = { id: string; fee: number };

/**
 * Gives one ticket back until the event begins: its places are free for others in the same moment, its code is dead, and of what was paid
 * by card the policy's fee is kept and the rest goes back. With the last ticket of an order that admits somebody its add-ons go back, by the same policy.
 * Pressed twice it is given back once. Throws TICKET_NOT_FOUND, also for tickets of others, TICKET_USED, TICKET_OF_DATE_OFF, HAND_ON_ACCEPTED, EVENT_BEGUN and
 * CANCEL_TERMS_CHANGED (conflict) where another fee holds by now than the page showed.
 */
@Injectable()
export class CancelTicket {
  constructor(
    private readonly door: DoorStore,
    private readonly ending: EndTicket,
    private readonly money: ReturnTicketMoney,
  ) {}

  async run(tx: Tx, ownerId: string, { id, fee }: TicketToCancel): Promise<void> {
    const orderId = await this.door.orderOf(tx, id);
    const paymentId = orderId && (await this.money.hold(tx, orderId));
    const ordered = orderId ? await this.door.orderLocked(tx, orderId) : [];
    const ticket = ordered.find((one) => one.id === id);
    if (ticket?.ownerId !== ownerId) throw new Refusal('not_found', 'TICKET_NOT_FOUND');
    if (ticket.state === 'cancelled') return;
    if (!ticketMachine.may(ticket.state, 'cancelled') || wasServed(ticket, ordered))
      throw new Refusal('conflict', 'TICKET_USED');
    if (ticket.calledOff) throw new Refusal('conflict', 'TICKET_OF_DATE_OFF');
    if (ticket.handedOn) throw new Refusal('conflict', 'HAND_ON_ACCEPTED');
    if (ticket.startsAt <= tx.now) throw new Refusal('conflict', 'EVENT_BEGUN');
    const together = givenBackTogether(ticket, ordered, (one) => termsOf(one, tx.now));
    if (paymentId && together.fee !== fee) throw new Refusal('conflict', 'CANCEL_TERMS_CHANGED');
    const refundId = paymentId && (await this.giveBack(tx, ticket, { paymentId, amount: together.refund }));
    for (const one of [ticket, ...together.along])
      await this.ending.run(tx, one.id, { fee: paymentId ? termsOf(one, tx.now).fee : 0, refundId });
    const along = together.along.map((one) => one.id);
    if (paymentId) await tx.emit(ticketGivenBack, { ticketId: id, along });
  }

  /** All that ends together goes back as one part: its buyer waits for one, and names an account once. */
  private async giveBack(
    tx: Tx,
    { orderId }: TicketAtDoor,
    { paymentId, amount }: { paymentId: string; amount: number },
  ): Promise<string | null> {
    if (amount === 0) return null;
    return (await this.money.run(tx, { orderId, paymentId, amount, cause: 'buyer' })).id;
  }
}

const termsOf = (ticket: TicketAtDoor, now: Date) => cancelTermsAt(ticket.cancelling, { ...ticket, now });
