import { createHmac } from 'node:crypto';
import { admissionVerdict } from './admission.ts';
import type { AdmissionVerdict, ScannedTicket } from './admission.ts';

/** Whether a genuine member card opens a door here: that of another community, or of somebody who is no member any more, does not. */
export type CardStanding = 'in_force' | 'ended' | 'other_community';

/** A member card that was read at the door of an event. */
export type ReadCard = {
  readonly standing: CardStanding;
  /** Members whose tickets it shows. */
  readonly owners: ReadonlySet<string>;
  /** Their tickets of the event, those of the date of the phone first. */
  readonly ticketIds: readonly string[];
};

/** What a card came to: the ticket that it was read as, if any, and what is said of it. */
export type CardReading = { readonly ticketId: string | null; readonly verdict: AdmissionVerdict };

/** Where none of the tickets lets in, the first of these that is true of one says why. */
const reasons: readonly AdmissionVerdict[] = ['already_in', 'unpaid', 'online', 'other_day', 'cancelled'];

type AtDoor = {
  readonly tickets: Pick<ReadonlyMap<string, ScannedTicket>, 'get'>;
  readonly eventId: string;
  /** Of a phone at the door of one session of a course. */
  readonly sessionId?: string | null;
  readonly now: Date;
};

/**
 * What a member card says at a door. `ticketId`: the one of its tickets that the door has chosen; null: the first that lets in, else the one that says best why
 * none does. One that is no longer with those whose tickets the card shows was handed on.
 */
export function readByCard(
  { standing, owners, ticketIds }: ReadCard,
  ticketId: string | null,
  { tickets, ...door }: AtDoor,
): CardReading {
  if (standing === 'other_community') return { ticketId, verdict: 'other_community' };
  if (standing === 'ended') return { ticketId, verdict: 'card_ended' };
  const readings = (ticketId === null ? ticketIds : [ticketId]).flatMap((id): CardReading[] => {
    const ticket = tickets.get(id);
    if (!ticket) return [];
    const mine = ticket.memberId !== null && owners.has(ticket.memberId);
    if (!mine) return ticketId === null ? [] : [{ ticketId: id, verdict: 'handed_on' }];
    return [{ ticketId: id, verdict: admissionVerdict(ticket, { ...door, serial: null }) }];
  });
  const bySense = ['admitted' as const, ...reasons].flatMap(
    (wanted) => readings.find(({ verdict }) => verdict === wanted) ?? [],
  );
  return bySense[0] ?? readings[0] ?? { ticketId: null, verdict: 'no_ticket' };
}

/** What is said of a card before anybody is let in by it: where several of its tickets let in, the door chooses. */
export function cardVerdict(standing: CardStanding, verdicts: readonly AdmissionVerdict[]): AdmissionVerdict {
  if (standing === 'other_community') return 'other_community';
  if (standing === 'ended') return 'card_ended';
  const good = verdicts.filter((verdict) => verdict === 'admitted').length;
  if (good > 1) return 'choose';
  if (good === 1) return 'admitted';
  return reasons.find((reason) => verdicts.includes(reason)) ?? verdicts[0] ?? 'no_ticket';
}

/**
 * By which a phone at the door knows a card without a network, and without keeping it: a digest of the text in its QR picture under the phone's own token.
 * It is of no use on another phone, and whoever has it can make neither the number nor the card of it, since the card bears a signature.
 */
export function cardDigest(card: string, token: string): string {
  const bytesKept = 16;
  return createHmac('sha256', token).update(card).digest().subarray(0, bytesKept).toString('base64url');
}
