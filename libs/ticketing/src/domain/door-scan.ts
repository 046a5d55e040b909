import { admissionVerdict, meantSession } from './admission.ts';
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
  /** Of a phone at the door of one session of a course. */
  readonly sessionId: string | null;
  readonly ticketId: string | null;
  readonly serial: number | null;
  /** The member card that was read, whose tickets are then meant. */
  readonly card: ReadCard | null;
  /** When it was read. */
  readonly at: Date;
  readonly decided: ScanDecision;
};

/**
 * Of a reading. `ticketId`: of a member card the ticket by which its bearer goes in; `letIn`: whether the bearer is inside, rightly or not; `sessionId`: in which
 * session of the course of the ticket.
 */
export type Judgement<Read extends Scan> = {
  readonly scan: Read;
  readonly ticketId: string | null;
  readonly verdict: AdmissionVerdict;
  readonly letIn: boolean;
  readonly sessionId: string | null;
};

/**
 * Judges readings in the order in which they came: of two of one ticket the first lets in. What a phone decided without a network is not undone by
 * that: whoever was let in is inside, and whoever was sent away is not. Where the verdict is another, a person has to know. See `wasMistaken`.
 */
export function judgeScans<Read extends Scan>(
  scans: readonly Read[],
  tickets: ReadonlyMap<string, ScannedTicket>,
): Judgement<Read>[] {
  const inside = new Map<string, Date>();
  return scans.map((scan) => {
    const { serial, decided, at } = scan;
    const door = { eventId: scan.eventId, sessionId: scan.sessionId, now: at };
    const seen = asLeft(tickets, inside);
    const { ticketId, verdict } = scan.card
      ? readByCard(scan.card, scan.ticketId, { tickets: seen, ...door })
      : {
          ticketId: scan.ticketId,
          verdict: admissionVerdict(seen.get(scan.ticketId ?? '') ?? null, { ...door, serial }),
        };
    const letIn = decided === 'let_in' || (decided === 'asks' && verdict === 'admitted');
    const ticket = tickets.get(ticketId ?? '');
    const sessionId = ticket ? (meantSession(ticket, door)?.id ?? null) : null;
    if (letIn && ticketId) inside.set(entered(ticketId, sessionId), at);
    return { scan, ticketId, verdict, letIn, sessionId };
  });
}

/** One admission of a ticket: to its date, or to a session of its course. */
export const entered = (ticketId: string, sessionId: string | null): string =>
  `${ticketId} ${sessionId ?? ''}`;

/** The tickets as the readings before have left them. */
const asLeft = (
  tickets: ReadonlyMap<string, ScannedTicket>,
  inside: ReadonlyMap<string, Date>,
): Pick<ReadonlyMap<string, ScannedTicket>, 'get'> => ({
  get: (id) => {
    const ticket = tickets.get(id);
    if (!ticket || inside.size === 0) return ticket;
    const sessions = ticket.sessions.map((session) => ({
      ...session,
      cameAt: session.cameAt ?? inside.get(entered(id, session.id)) ?? null,
    }));
    return { ...ticket, sessions, state: inside.has(entered(id, null)) ? 'checked_in' : ticket.state };
  },
});

/** Somebody was let in who should not have been, or twice with one ticket. */
export const wasMistaken = ({ letIn, verdict }: Pick<Judgement<Scan>, 'letIn' | 'verdict'>): boolean =>
  letIn && verdict !== 'admitted';

/** When a reading was made by the server's clock: a phone says how long ago it was, since its own clock may be wrong. Never before it was opened. */
export function scannedAt(
  secondsAgo: number,
  { openedAt, now }: { readonly openedAt: Date; readonly now: Date },
): Date {
  const at = now.getTime() - Math.max(0, secondsAgo) * 1_000;
  return new Date(Math.max(openedAt.getTime(), at));
}
