import { admissionVerdict } from './admission.ts';
import type { AdmissionVerdict, ScannedTicket } from './admission.ts';
import { readByCard } from './door-card.ts';
import type { ReadCard } from './door-card.ts';

/** Whether the phone waits for an answer, or has decided without one: that the bearer goes in, or that they do not. */
export const scanDecisions = ['asks', 'let_in', 'sent_away'] as const;
export type ScanDecision = (typeof scanDecisions)[number];

/** What a phone says of one reading. `serial` null: found by name, or the code was none of ours. */
export type Scan = {
  /** Made by the phone for this reading: sent again it is the same reading. */
  readonly nonce: string;
  /** At whose door it was read. */
  readonly eventId: string;
  readonly ticketId: string | null;
  readonly serial: number | null;
  /** The member card that was read, whose tickets are then meant. */
  readonly card: ReadCard | null;
  /** When it was read. */
  readonly at: Date;
  readonly decided: ScanDecision;
};

/** `letIn`: whether the bearer is inside, rightly or not. */
export type Judgement = { readonly verdict: AdmissionVerdict; readonly letIn: boolean };

/**
 * Judges readings in the order in which they came: of two of one ticket the first lets in. What a phone decided without a network is not undone by
 * that: whoever was let in is inside, and whoever was sent away is not. Where the verdict is another, a person has to know. See `wasMistaken`.
 */
export function judgeScans<Read extends Scan>(
  scans: readonly Read[],
  tickets: ReadonlyMap<string, ScannedTicket>,
): (Read & Judgement)[] {
  const inside = new Set<string>();
  return scans.map((scan) => {
    const { eventId, serial, decided, at: now } = scan;
    const seen = asLeft(tickets, inside);
    const { ticketId, verdict } = scan.card
      ? readByCard(scan.card, scan.ticketId, { tickets: seen, eventId, now })
      : {
          ticketId: scan.ticketId,
          verdict: admissionVerdict(seen.get(scan.ticketId ?? '') ?? null, { eventId, serial, now }),
        };
    const letIn = decided === 'let_in' || (decided === 'asks' && verdict === 'admitted');
    if (letIn && ticketId) inside.add(ticketId);
    return { ...scan, ticketId, verdict, letIn };
  });
}

/** The tickets as the readings before have left them. */
const asLeft = (
  tickets: ReadonlyMap<string, ScannedTicket>,
  inside: ReadonlySet<string>,
): Pick<ReadonlyMap<string, ScannedTicket>, 'get'> => ({
  get: (id) => {
    const ticket = tickets.get(id);
    return ticket && inside.has(id) ? { ...ticket, state: 'checked_in' } : ticket;
  },
});

/** Somebody was let in who should not have been, or twice with one ticket. */
export const wasMistaken = ({ letIn, verdict }: Judgement): boolean => letIn && verdict !== 'admitted';

/** When a reading was made by the server's clock: a phone says how long ago it was, since its own clock may be wrong. Never before it was opened. */
export function scannedAt(
  secondsAgo: number,
  { openedAt, now }: { readonly openedAt: Date; readonly now: Date },
): Date {
  const at = now.getTime() - Math.max(0, secondsAgo) * 1_000;
  return new Date(Math.max(openedAt.getTime(), at));
}
