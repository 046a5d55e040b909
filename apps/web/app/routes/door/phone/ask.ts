import type { DoorQuestion } from '../talk.ts';
import type { DoorTicket, KeptScan, Pass, ScanOutcome, ShownCard, Standing } from './shapes.ts';

/** The server has said no; anything else that goes wrong is the network. */
export class DoorRefused extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Past this a reading is decided by the phone's own list: nobody waits at a door. */
const patienceMs = 2_500;
const patienceForListMs = 20_000;

export async function ask<Answer>(
  base: string,
  question: DoorQuestion,
  patience = patienceMs,
): Promise<Answer> {
  const response = await fetch(`${base}/door/talk`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
    credentials: 'omit',
    signal: AbortSignal.timeout(patience),
  });
  const answer: unknown = await response.json();
  if (response.status === 409) {
    const { code, message } = answer as { code: string; message: string };
    throw new DoorRefused(code, message);
  }
  if (!response.ok) throw new Error(`${response.status}`);
  return answer as Answer;
}

export const askStanding = async ({ base, token }: Pass): Promise<Standing> =>
  (await ask<{ doorStanding: Standing }>(base, { ask: 'standing', token })).doorStanding;

type TicketPage = { doorTickets: { items: DoorTicket[]; endCursor: string | null; hasNext: boolean } };

/** Every ticket of the event, fifty at a time. */
export async function askTickets({ base, token }: Pass): Promise<DoorTicket[]> {
  const tickets: DoorTicket[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { doorTickets }: TicketPage = await ask(base, { ask: 'tickets', token, after }, patienceForListMs);
    tickets.push(...doorTickets.items);
    after = doorTickets.endCursor;
    more = doorTickets.hasNext;
  }
  return tickets;
}

/** What a member card shows here; nobody is let in by that. */
export const askAboutCard = async ({ base, token }: Pass, code: string): Promise<ShownCard> =>
  (await ask<{ doorCard: ShownCard }>(base, { ask: 'card', token, code })).doorCard;

/** Sends readings, at most a hundred, and those that were taken back. */
export async function askAboutScans(
  { base, token }: Pass,
  scans: readonly KeptScan[],
  patience?: number,
): Promise<ScanOutcome[]> {
  const secondsAgo = (at: number) => Math.max(0, Math.round((Date.now() - at) / 1_000));
  const sent = scans
    .filter((scan) => !scan.sent)
    .map(({ nonce, code, ticketId, at, decided }) => ({
      ...{ nonce, code, ticketId, decided, secondsAgo: secondsAgo(at) },
    }));
  const undone = scans.filter((scan) => scan.undone && !scan.undoSent).map(({ nonce }) => nonce);
  const answer = await ask<{ takeInScans: ScanOutcome[] }>(
    ...([base, { ask: 'scans' as const, token, scans: sent, undone }, patience] as const),
  );
  return answer.takeInScans;
}

export const askToLeave = ({ base, token }: Pass) => ask(base, { ask: 'leave', token });
