export { TicketingModule } from './ticketing.module.ts';
export { TicketingDeskApi, TicketingPublicApi } from './ticketing-api.module.ts';
export { ticketingSchema } from './store/ticketing-schema.ts';
export { ticketingRefusals } from './ticketing.refusals.ts';
export type { TicketingRefusal } from './ticketing.refusals.ts';

export type { EventSale, TicketPayment, TicketTypeDraft } from './domain/event-sale.ts';
export { usualCancelPolicy } from './domain/cancel-policy.ts';
export type { CancelPolicy } from './domain/cancel-policy.ts';
export type { EventWords } from './domain/event-words.ts';

export { Admit } from './actions/admit.ts';
export { CallOffEvent } from './actions/call-off-event.ts';
export { JoinWaitingList } from './actions/join-waiting-list.ts';
export { HoldTickets } from './actions/hold-tickets.ts';
export type { TicketWish } from './actions/hold-tickets.ts';
export { OrderTickets } from './actions/order-tickets.ts';
export { ReadEvents } from './actions/read-events.ts';
export { ReviewPurchase } from './actions/review-purchase.ts';
export { PayAgain } from './actions/pay-again.ts';
export type { OrderOrigin } from './actions/pay-for-tickets.ts';
export { SetLottery } from './actions/set-lottery.ts';
export { SaveEvent } from './actions/save-event.ts';
export { TicketCalendar } from './edges/schedules/ticket-calendar.ts';
export { TicketSigner } from './edges/ticket-signer.ts';
export { ChangeAttendees } from './actions/change-attendees.ts';
export { ReadAttendees } from './actions/read-attendees.ts';
export { SetAsking } from './actions/set-asking.ts';
export { TurnEvent } from './actions/turn-event.ts';
