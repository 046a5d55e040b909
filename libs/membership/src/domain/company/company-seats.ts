import { Refusal, addDays, ok, refused } from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';
import { readEmail } from '../typed-text.ts';
import type { CompanyHolding } from './company-holding.ts';
import type { CompanyStanding } from './company-states.ts';
import type { SeatState } from './seat-states.ts';

/** Days for which an invitation can be taken up. */
export const inviteDays = 14;
/** Most invitations of one company that are open at once, and most that are sent together. */
export const mostInvites = 200;
const mostTogether = 50;

/** Somebody's hold on a seat. */
export type SeatClaim = { readonly id: string; readonly state: SeatState; readonly claimedAt: Date | null };

/** How many places a company has on a day: those of the plan it holds, none once that has ended. */
export function seatCapacity(standing: CompanyStanding, seats: number): number {
  return standing === 'current' || standing === 'grace' ? seats : 0;
}

/**
 * The first day on which seats give nothing, so far as it is known; null while nothing ends them. An unpaid fee is the company's own
 * affair: who has a seat is told the day, and not of the fee.
 */
export function seatsEnd({
  untilDay,
  graceUntil,
}: Pick<CompanyHolding, 'untilDay' | 'graceUntil'>): TokyoDate | null {
  return graceUntil ?? untilDay;
}

/**
 * Who sits where there are fewer places than people: those who came first. The newest wait, so that a smaller plan, which begins by
 * Stripe's word and cannot be refused then, takes nothing from anybody by chance; the company says who stays.
 */
export function whoSits(claims: readonly SeatClaim[], capacity: number): Set<string> {
  return new Set(
    [...held(claims)]
      .sort((a, b) => time(a) - time(b) || (a.id < b.id ? -1 : 1))
      .slice(0, capacity)
      .map(({ id }) => id),
  );
}

/** Places that nobody has; whoever waits for one comes before newcomers. */
export function freeSeats(claims: readonly SeatClaim[], capacity: number): number {
  return Math.max(0, capacity - held(claims).length);
}

/** Whether the company has to say who stays: it has fewer places than people, and at least one. */
export const hasToChoose = (claims: readonly SeatClaim[], capacity: number): boolean =>
  capacity > 0 && held(claims).length > capacity;

/** Refusals SEAT_CHOICE_UNKNOWN where somebody is none of them, SEAT_CHOICE_TOO_MANY (fact `most`). */
export function checkChoice(
  claims: readonly SeatClaim[],
  chosen: readonly string[],
  capacity: number,
): Result<Set<string>> {
  const stay = new Set(chosen);
  const known = new Set(held(claims).map(({ id }) => id));
  if ([...stay].some((id) => !known.has(id))) return refused(new Refusal('conflict', 'SEAT_CHOICE_UNKNOWN'));
  if (stay.size > capacity)
    return refused(new Refusal('invalid', 'SEAT_CHOICE_TOO_MANY', { most: capacity }));
  return ok(stay);
}

/** The instant until which an invitation of a day can be taken up. */
export const inviteExpiry = (now: Date): Date => new Date(now.getTime() + inviteDays * 86_400_000);

export const isOver = ({ expiresAt }: { readonly expiresAt: Date | null }, now: Date): boolean =>
  expiresAt !== null && expiresAt <= now;

/**
 * Mail addresses as typed, one a line or with commas between; each once. Refusals SEAT_NOBODY_NAMED, SEAT_EMAIL_UNREADABLE (facts
 * `row`, `typed`), SEAT_TOO_MANY_AT_ONCE (fact `most`): then nobody is written to.
 */
export function readInvitees(typed: string): Result<string[]> {
  const no = (code: string, facts: Record<string, string | number> = {}) =>
    refused(new Refusal('invalid', code, { field: 'emails', ...facts }));
  const rows = typed.split(/[\n\r,、，;；]+/u).map((row) => row.trim());
  const named = rows.filter((row) => row !== '');
  if (named.length === 0) return no('SEAT_NOBODY_NAMED');
  if (named.length > mostTogether) return no('SEAT_TOO_MANY_AT_ONCE', { most: mostTogether });
  const emails = new Set<string>();
  for (const [place, row] of named.entries()) {
    const email = readEmail(row, 'emails');
    if (!email.ok) return no('SEAT_EMAIL_UNREADABLE', { row: place + 1, typed: row.slice(0, 60) });
    emails.add(email.value);
  }
  return ok([...emails]);
}

/** An address as a stranger may see it: enough to know one's own. */
export function veiledEmail(email: string): string {
  const [name = '', domain = ''] = email.split('@');
  return `${name.slice(0, 1)}…@${domain}`;
}

/** The last day of what ends on a day; null where nothing says so. */
export const lastSeatDay = (end: TokyoDate | null): TokyoDate | null =>
  end === null ? null : addDays(end, -1);

const held = (claims: readonly SeatClaim[]): SeatClaim[] =>
  claims.filter(({ state }) => state === 'claimed' || state === 'waiting');
const time = ({ claimedAt }: SeatClaim): number => claimedAt?.getTime() ?? 0;
