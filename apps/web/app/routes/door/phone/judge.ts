import { placeOf } from '../../../addresses.ts';
import type { DoorTicket, KeptScan, Pass, PhoneVerdict } from './shapes.ts';

/** What a code says of itself once its signature was found genuine. `serial` null: found by name. */
export type Reading = { ticketId: string; serial: number | null };
export type Judged = { verdict: PhoneVerdict; ticket: DoorTicket | null; since: string | null };

/** Whether the bearer went in, as far as this phone knows. */
export const wentIn = ({ decided, outcome }: KeptScan): boolean =>
  decided === 'let_in' || (decided === 'asks' && outcome?.verdict === 'admitted');

/** Tickets with which this phone has let somebody in, and when; what was taken back is not among them. */
export function insideByPhone(scans: readonly KeptScan[]): Map<string, number> {
  const inside = new Map<string, number>();
  for (const scan of scans) {
    const { ticketId, at, undone } = scan;
    if (ticketId && wentIn(scan) && !undone) inside.set(ticketId, Math.min(at, inside.get(ticketId) ?? at));
  }
  return inside;
}

/** How many have come: those of the server's count, and those of whom it does not know yet. */
export function cameSoFar(known: number, scans: readonly KeptScan[]): number {
  const unsent = scans.filter((scan) => wentIn(scan) && !scan.sent && !scan.undone);
  const takenBack = scans.filter(
    ({ sent, undone, undoSent, outcome }) => sent && undone && !undoSent && outcome?.verdict === 'admitted',
  );
  return known + new Set(unsent.map(({ ticketId }) => ticketId)).size - takenBack.length;
}

/** What is said of a reading without a network: what the server has said of each ticket beforehand, and what this phone has done since. */
export function judge(
  reading: Reading | null,
  { tickets, inside }: { tickets: ReadonlyMap<string, DoorTicket>; inside: ReadonlyMap<string, number> },
): Judged {
  if (!reading) return { verdict: 'unknown', ticket: null, since: null };
  const ticket = tickets.get(reading.ticketId) ?? null;
  if (!ticket) return { verdict: 'not_listed', ticket, since: null };
  if (reading.serial !== null && reading.serial !== ticket.serial)
    return { verdict: 'handed_on', ticket, since: null };
  const here = inside.get(ticket.id);
  if (ticket.verdict === 'admitted' && here !== undefined)
    return { verdict: 'already_in', ticket, since: new Date(here).toISOString() };
  return { verdict: ticket.verdict, ticket, since: ticket.since };
}

/** Whether a code says that it is of another community than the one at whose door the phone is. */
export const isOfOthers = ({ base }: Pick<Pass, 'base'>, community: string | null): boolean =>
  community !== null && community !== placeOf(base).community;

/** Of a ticket or a card of another community, which no list of this phone can have. */
export const elsewhere = { verdict: 'other_community', ticket: null, since: null } as const satisfies Judged;

/** What a member card comes to: `choose` where several of its tickets let in, which are then `party`. */
export type JudgedCard = Judged & { party: DoorTicket[] };

/** Where none of the tickets of a card lets in, the first of these that is true of one says why. */
const reasons: readonly PhoneVerdict[] = ['already_in', 'unpaid', 'online', 'other_day', 'cancelled'];

/**
 * What is said of a member card by the tickets that it shows; those of the date of this phone go before others of the day. `told`: what the server has said of the
 * card, null without a network, where a card that shows nothing may be genuine all the same.
 */
export function judgeCard(
  shown: readonly DoorTicket[],
  { inside, told }: { inside: ReadonlyMap<string, number>; told: PhoneVerdict | null },
): JudgedCard {
  const tickets = new Map(shown.map((ticket) => [ticket.id, ticket]));
  const judged = shown.map(({ id }) => judge({ ticketId: id, serial: null }, { tickets, inside }));
  const good = judged.filter(({ verdict }) => verdict === 'admitted').flatMap(({ ticket }) => ticket ?? []);
  const ofDate = good.filter(({ here }) => here);
  const party = ofDate.length > 0 ? ofDate : good;
  const [only] = party;
  if (party.length > 1) return { verdict: 'choose', ticket: null, since: null, party };
  if (only) return { verdict: 'admitted', ticket: only, since: null, party };
  const why = reasons.flatMap((reason) => judged.find(({ verdict }) => verdict === reason) ?? [])[0];
  const nothing = { verdict: told ?? ('not_listed' as const), ticket: null, since: null };
  return { ...(why ?? nothing), party: [] };
}

/** Those who were ordered with a ticket, have not come as far as this phone knows, and are still in the same hands: the rest of the party. */
export function restOfParty(
  { id, orderId, cards }: DoorTicket,
  tickets: readonly DoorTicket[],
  inside: ReadonlyMap<string, number>,
): DoorTicket[] {
  const hands = cards.join();
  return tickets.filter(
    (other) =>
      other.orderId === orderId &&
      other.id !== id &&
      other.here &&
      other.verdict === 'admitted' &&
      !inside.has(other.id) &&
      other.cards.join() === hands,
  );
}

/** Who of an order has come, as far as this phone knows: from the server's list, or let in here. */
export const cameOf = (
  orderId: string,
  { tickets, inside }: { tickets: ReadonlyMap<string, DoorTicket>; inside: ReadonlyMap<string, number> },
): DoorTicket[] =>
  [...tickets.values()].filter(
    (ticket) => ticket.orderId === orderId && (ticket.verdict === 'already_in' || inside.has(ticket.id)),
  );

/** Whether nobody of their order had come before those who come in now: with them the door is paid for its add-ons. */
export const areFirst = (now: readonly DoorTicket[], known: Parameters<typeof cameOf>[1]): boolean => {
  const ids = new Set(now.map(({ id }) => id));
  return now.every(({ orderId }) => cameOf(orderId, known).every(({ id }) => ids.has(id)));
};

/** Names without the spaces between them, so that 「見本花子」 finds 「見本　花子」. */
const folded = (name: string) => name.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** The first twenty whose name has those letters. */
export function foundByName(tickets: readonly DoorTicket[], wanted: string): DoorTicket[] {
  const letters = folded(wanted);
  if (!letters) return [];
  return tickets.filter(({ name }) => name !== null && folded(name).includes(letters)).slice(0, 20);
}
