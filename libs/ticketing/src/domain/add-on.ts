import { Refusal, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import type { CancelTerms } from './cancel-policy.ts';
import type { TicketState } from './states.ts';
import type { WishedLine } from './ticket-wish.ts';

/**
 * How a kind of ticket, or a line of an order, stands to people. An add-on (オプション: a packed lunch, a parking space) admits nobody:
 * `mostBeside` is how many of it one may have beside each ticket that does. Null, or left out as in lines that were kept before there were
 * add-ons: it admits a person.
 */
export type Admitting = { readonly mostBeside?: number | null };

/**
 * Whether it admits a person, at the venue or online. The one rule of what counts as somebody: who is named, let in, counted, put on a list.
 * `store/admitting.ts` says the same to PostgreSQL.
 */
export const admits = ({ mostBeside }: Admitting): boolean => mostBeside == null;

/** A busload with one each; above this a typing error is likelier than an add-on. */
export const mostBesideLimit = 10;

/**
 * That what is wished for beside tickets is beside tickets: an add-on is ordered in one order with at least one ticket that admits somebody,
 * so many for each of these at most. Refusals: ADD_ON_ALONE, ADD_ONS_TOO_MANY (`most` for each ticket, `tickets`).
 */
export function readBeside(
  lines: readonly WishedLine[],
  offerings: readonly (Admitting & { readonly typeId: string })[],
): Result<readonly WishedLine[]> {
  const mostOf = new Map(offerings.map(({ typeId, mostBeside = null }) => [typeId, mostBeside]));
  const beside = lines.filter(({ typeId }) => mostOf.get(typeId) !== null);
  const tickets = lines
    .filter(({ typeId }) => mostOf.get(typeId) === null)
    .reduce((sum, { quantity }) => sum + quantity, 0);
  if (beside.length === 0) return ok(lines);
  if (tickets === 0) return refused(new Refusal('invalid', 'ADD_ON_ALONE', { field: 'lines' }));
  const over = beside.find(({ typeId, quantity }) => quantity > tickets * mostOf.get(typeId)!);
  if (!over) return ok(lines);
  const most = mostOf.get(over.typeId)!;
  return refused(new Refusal('conflict', 'ADD_ONS_TOO_MANY', { most, tickets, field: 'lines' }));
}

/**
 * That what is ordered later stands beside tickets that one has: add-ons alone, together with those one has already (`taken`, over all orders
 * for the date) so many for each good ticket at most. Refusals: ADD_ONS_ALONE_LATER (invalid), ADD_ON_TICKET_GONE (conflict) where there is no such ticket any more,
 * ADD_ONS_TOO_MANY (conflict; `most` for each ticket, `tickets`).
 */
export function readLater(
  lines: readonly WishedLine[],
  offerings: readonly (Admitting & { readonly typeId: string })[],
  { tickets, taken }: { readonly tickets: number; readonly taken: ReadonlyMap<string, number> },
): Result<readonly WishedLine[]> {
  const mostOf = new Map(offerings.map(({ typeId, mostBeside = null }) => [typeId, mostBeside]));
  if (lines.some(({ typeId }) => mostOf.get(typeId) == null))
    return refused(new Refusal('invalid', 'ADD_ONS_ALONE_LATER', { field: 'lines' }));
  if (tickets === 0) return refused(new Refusal('conflict', 'ADD_ON_TICKET_GONE'));
  const over = lines.find(
    ({ typeId, quantity }) => (taken.get(typeId) ?? 0) + quantity > tickets * mostOf.get(typeId)!,
  );
  if (!over) return ok(lines);
  const most = mostOf.get(over.typeId)!;
  return refused(new Refusal('conflict', 'ADD_ONS_TOO_MANY', { most, tickets, field: 'lines' }));
}

/** Tickets of an order, each with what its line says of how it stands to people. */
export function asOrdered<Ticket extends { readonly ticketTypeId: string }>(
  tickets: readonly Ticket[],
  lines: readonly (Admitting & { readonly typeId: string })[],
): (Ticket & Admitting)[] {
  const mostOf = new Map(lines.map(({ typeId, mostBeside = null }) => [typeId, mostBeside]));
  return tickets.map((ticket) => ({ ...ticket, mostBeside: mostOf.get(ticket.ticketTypeId) ?? null }));
}

type TicketOfOrder = Admitting & { readonly id: string; readonly state: TicketState };

/** Good add-ons of an order for which nobody would come any more, if these of its tickets ended. */
export function leftAlone<Ticket extends TicketOfOrder>(
  ending: readonly Ticket[],
  order: readonly Ticket[],
): Ticket[] {
  const gone = new Set(ending.map(({ id }) => id));
  const others = order.filter(({ id, state }) => !gone.has(id) && state !== 'cancelled');
  if (!ending.some(admits) || others.some(admits)) return [];
  return others.filter(({ state }) => state === 'valid');
}

/**
 * What goes back together with a ticket of an order: itself and, where nobody is left who comes, the add-ons of the order that are still good.
 * An add-on goes back alone.
 */
export const goesBackWith = <Ticket extends TicketOfOrder>(
  ticket: Ticket,
  order: readonly Ticket[],
): Ticket[] => [ticket, ...leftAlone([ticket], order)];

/** Whether an add-on may have been handed out: somebody of its order is inside. Then it goes back no more, as a ticket that was used. */
export const wasServed = (
  ticket: Admitting,
  order: readonly (Admitting & { readonly state: TicketState })[],
): boolean => !admits(ticket) && order.some((one) => admits(one) && one.state === 'checked_in');

/** What goes back together, with what is kept and what goes back of all of it, in yen: each by its own terms, rounded by itself, and summed. */
export function givenBackTogether<Ticket extends TicketOfOrder>(
  ticket: Ticket,
  order: readonly Ticket[],
  termsOf: (ticket: Ticket) => CancelTerms,
): { readonly along: Ticket[]; readonly fee: number; readonly refund: number } {
  const going = goesBackWith(ticket, order);
  const terms = going.map(termsOf);
  return {
    along: going.slice(1),
    fee: terms.reduce((sum, { fee }) => sum + fee, 0),
    refund: terms.reduce((sum, { refund }) => sum + refund, 0),
  };
}

type GivenBackOne = {
  readonly price: number;
  readonly fee: number;
  readonly refundId: string | null;
  readonly refund: number;
};

/**
 * What was kept of tickets that ended together, what goes back of them (one `refund` under one id is of several of them), and what of their price had left
 * before, outside of ticketing; yen, which sum to their prices.
 */
export function sumOfGivenBack(tickets: readonly GivenBackOne[]): {
  readonly fee: number;
  readonly refund: number;
  readonly before: number;
} {
  const refunds = new Map(tickets.map(({ refundId, refund }) => [refundId, refund]));
  const refund = [...refunds.values()].reduce((sum, amount) => sum + amount, 0);
  const fee = tickets.reduce((sum, one) => sum + one.fee, 0);
  return { fee, refund, before: tickets.reduce((sum, { price }) => sum + price, 0) - fee - refund };
}

/** Good add-ons of one order, of one kind; `due` yen are paid for all of them at the entrance, tax included. */
export type AddOnCount = {
  readonly nameJa: string;
  readonly nameEn: string | null;
  readonly count: number;
  readonly due: number;
};
