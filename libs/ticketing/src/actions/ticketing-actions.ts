import { AddEventDate } from './add-event-date.ts';
import { Admit } from './admit.ts';
import { CancelTicket } from './cancel-ticket.ts';
import { EventBenefitOf } from './event-benefit-of.ts';
import { FollowMerge } from './follow-merge.ts';
import { HoldTickets } from './hold-tickets.ts';
import { IssueTickets } from './issue-tickets.ts';
import { ListMyTickets } from './list-my-tickets.ts';
import { OrderTickets } from './order-tickets.ts';
import { OutgoingTickets } from './outgoing-tickets.ts';
import { PostTickets } from './post-tickets.ts';
import { ReadDeskEvents } from './read-desk-events.ts';
import { ReadEvents } from './read-events.ts';
import { ReleaseTickets } from './release-tickets.ts';
import { ReviewPurchase } from './review-purchase.ts';
import { SaveEvent } from './save-event.ts';
import { TurnEvent } from './turn-event.ts';

/** Everything that can be done in ticketing, for the module. */
export const ticketingActions = [
  AddEventDate,
  Admit,
  CancelTicket,
  EventBenefitOf,
  FollowMerge,
  HoldTickets,
  IssueTickets,
  ListMyTickets,
  OrderTickets,
  OutgoingTickets,
  PostTickets,
  ReadDeskEvents,
  ReadEvents,
  ReleaseTickets,
  ReviewPurchase,
  SaveEvent,
  TurnEvent,
];
