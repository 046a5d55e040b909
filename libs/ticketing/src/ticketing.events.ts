import { eventType } from '@enishi/platform';

/** Tickets of an order are valid from now on. */
export const ticketsIssued = eventType<{ orderId: string }>('ticketing.tickets_issued');
