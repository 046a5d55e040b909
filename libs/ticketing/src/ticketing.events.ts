import { eventType } from '@enishi/platform';

/** Tickets of an order are valid from now on. */
export const ticketsIssued = eventType<{ orderId: string }>('ticketing.tickets_issued');

/** A ticket that was paid by card was given back by its buyer. */
export const ticketGivenBack = eventType<{ ticketId: string }>('ticketing.ticket_given_back');

/** Money came for an order when no room was left: no tickets, and the money goes back. */
export const ticketsNotIssued = eventType<{ orderId: string }>('ticketing.tickets_not_issued');
