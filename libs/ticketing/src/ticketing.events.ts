import { eventType } from '@enishi/platform';
import type { OutsideMoneyKind } from './domain/outside-money.ts';

/** Tickets of an order are valid from now on. */
export const ticketsIssued = eventType<{ orderId: string }>('ticketing.tickets_issued');

/** A ticket that was paid before the event was given back by its buyer; `along`: add-ons of its order that went back with it. */
export type TicketGivenBack = { ticketId: string; along?: readonly string[] };
export const ticketGivenBack = eventType<TicketGivenBack>('ticketing.ticket_given_back');

/** A ticket was sent to somebody, who may accept it. */
export const ticketSent = eventType<{ handoverId: string }>('ticketing.ticket_sent');

/** It was accepted: its earlier code is dead. */
export const ticketAccepted = eventType<{ handoverId: string }>('ticketing.ticket_accepted');

/** An event, or one date of it, does not take place. */
export const eventCalledOff = eventType<{ eventId: string }>('ticketing.event_called_off');

/**
 * An order of such an event was settled: its tickets are good no more, or the voucher for them; `refund` yen go back, `before` yen of
 * what was paid for them had left outside of ticketing.
 */
export type OrderCalledOff = { orderId: string; refund: number; before: number };
export const orderCalledOff = eventType<OrderCalledOff>('ticketing.order_called_off');

/** Tickets of an order ended since their money had left: `amount` yen, refunded outside of ticketing or taken back by the bank. */
export const ticketsEnded = eventType<{ orderId: string; kind: OutsideMoneyKind; amount: number }>(
  'ticketing.tickets_ended',
);

/** Money came for an order when no room was left: no tickets, and the money goes back. */
export const ticketsNotIssued = eventType<{ orderId: string }>('ticketing.tickets_not_issued');

/** An order is to be paid by transfer: its buyer is told where to. */
export const ticketsToTransfer = eventType<{ orderId: string }>('ticketing.tickets_to_transfer');

/** Money of an order goes back to a bank account, and no letter has asked for it: `amount` yen. */
export type AccountNeeded = { orderId: string; amount: number };
export const accountNeeded = eventType<AccountNeeded>('ticketing.account_needed');

/** Another account than before is named for what goes back of an order, of whose number `tail` are the last three digits. Whoever has the order is told, since it may have been somebody else. */
export type AccountNamed = { orderId: string; tail: string };
export const accountNamed = eventType<AccountNamed>('ticketing.account_named');

/** An order whose time to pay took days was not paid in it. */
export const ticketsNotPaid = eventType<{ orderId: string }>('ticketing.tickets_not_paid');

/**
 * Somebody on a waiting list is offered places, has let that time pass, was not drawn and waits on, goes on waiting without a date that
 * was called off, or the list was closed; `dateId`: because that date was called off;
 * `because`: to them alone, as their membership does not open the tickets that they waited for any more.
 */
export type WaitingTurned = {
  entryId: string;
  to: 'offered' | 'lapsed' | 'lost' | 'date_off' | 'closed';
  dateId?: string;
  because?: 'audience';
};
export const waitingTurned = eventType<WaitingTurned>('ticketing.waiting_turned');

/**
 * The way in to a date that takes place online, or to one session of a course (`sessionId`), is shown now to those with tickets of an order, or is
 * another one.
 */
export type RoomShown = { orderId: string; changed: boolean; sessionId?: string };
export const onlineRoomShown = eventType<RoomShown>('ticketing.online_room_shown');

/** The desk has sent a message to some of those who ordered for an event: its mails are to be written. */
export const eventMessageSent = eventType<{ messageId: string }>('ticketing.event_message_sent');
