import { createHmac } from 'node:crypto';
import { Refusal } from '@enishi/kernel';
import type { EventState, HandoverState, TicketState } from './states.ts';

/** Until so many hours before a date begins its tickets may be handed on; null where the organiser allows none of it. */
export type HandOnHours = number | null;
export const usualHandOnHours: HandOnHours = 3;
export const mostHandOnHours = 336;

/** How long whoever is sent a ticket has to accept it. */
const offerDays = 7;
const hourMs = 3_600_000;

/** How many tickets one person may send within a day: each is a letter to an address that nobody has proved. */
export const mostSentPerDay = 20;

/** What decides whether a ticket may change hands. Prices in yen, tax included. */
export type HandedTicket = {
  readonly state: TicketState;
  readonly eventState: EventState;
  readonly handOnHours: HandOnHours;
  readonly startsAt: Date;
};

/** The last instant at which tickets of a date may change hands; null where they may not at all. */
export const handOnUntil = ({
  handOnHours,
  startsAt,
}: Omit<HandedTicket, 'state' | 'eventState'>): Date | null =>
  handOnHours === null ? null : new Date(startsAt.getTime() - handOnHours * hourMs);

/**
 * Why a ticket may not change hands now; null where it may. All conflicts: TICKET_NOT_GOOD, HAND_ON_INSIDE, HAND_ON_NOT_ALLOWED and,
 * when only little time is left before the beginning, HAND_ON_CLOSED (`hours`).
 */
export function handOnHindrance(ticket: HandedTicket, now: Date): Refusal | null {
  if (ticket.state === 'cancelled' || ticket.eventState === 'called_off')
    return new Refusal('conflict', 'TICKET_NOT_GOOD');
  if (ticket.state === 'checked_in') return new Refusal('conflict', 'HAND_ON_INSIDE');
  const until = handOnUntil(ticket);
  if (!until) return new Refusal('conflict', 'HAND_ON_NOT_ALLOWED');
  return until <= now ? new Refusal('conflict', 'HAND_ON_CLOSED', { hours: ticket.handOnHours ?? 0 }) : null;
}

/** Until when an offer that is made now can be accepted: some days, and never beyond the last instant. */
export function acceptUntil(ticket: Omit<HandedTicket, 'state' | 'eventState'>, now: Date): Date {
  const days = now.getTime() + offerDays * 24 * hourMs;
  return new Date(Math.min(days, handOnUntil(ticket)?.getTime() ?? days));
}

/** What an offer is at an instant, whatever is stored. */
export const handoverStateAt = (
  { state, expiresAt }: { readonly state: HandoverState; readonly expiresAt: Date },
  now: Date,
): HandoverState => (state === 'open' && expiresAt <= now ? 'expired' : state);

/**
 * A ticket at a member's price goes to nobody for whom it would cost more: HAND_ON_PRICE (conflict; `price` that was agreed, `theirs`
 * what the receiver would pay today, yen). Null where it costs them as much or less.
 */
export const priceHindrance = (price: number, theirs: number): Refusal | null =>
  theirs > price ? new Refusal('conflict', 'HAND_ON_PRICE', { price, theirs }) : null;

/** The secret in the link of an offer: follows from a key of the installation, so that only its hash is kept. */
export const handoverCode = (key: Buffer, handoverId: string): string =>
  createHmac('sha256', key).update(handoverId).digest('base64url');
