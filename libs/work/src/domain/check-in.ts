import { Refusal, ok, refused, tokyoClockOf, tokyoDateOf } from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';

/** How somebody checked in: by a code that turns, by the code of a place without network, or by the desk with a reason. */
export const checkInWays = ['code', 'place_code', 'desk'] as const;
export type CheckInWay = (typeof checkInWays)[number];

/** From so many minutes before the beginning on one can check in. */
export const earlyMinutes = 60;
/** A clock may be wrong by so much. */
const skewMinutes = 5;
/** A check-in without network is sent within so many hours. */
const latestHours = 72;
const minute = 60_000;

type Turn = { readonly day: TokyoDate; readonly startsAt: Date; readonly endsAt: Date };

export const checkInFrom = ({ startsAt }: Pick<Turn, 'startsAt'>): Date =>
  new Date(startsAt.getTime() - earlyMinutes * minute);

/**
 * Whether an instant is one to check in at: CHECK_IN_OTHER_DAY (`day`), CHECK_IN_EARLY (`from`, a clock of Tokyo), CHECK_IN_LATE.
 */
export function readTurn(turn: Turn, at: Date): Result<Date> {
  const from = checkInFrom(turn);
  if (at >= from && at <= turn.endsAt) return ok(at);
  if (tokyoDateOf(at) !== turn.day && tokyoDateOf(at) !== tokyoDateOf(turn.endsAt))
    return no('CHECK_IN_OTHER_DAY', { day: turn.day });
  return at < from ? no('CHECK_IN_EARLY', { from: tokyoClockOf(from) }) : no('CHECK_IN_LATE');
}

/**
 * The time that somebody noted where there was no network; a clock may be wrong by five minutes and is then set right. CHECK_IN_CLOCK_WRONG for what is still to come,
 * CHECK_IN_TOO_OLD (`hours`), and what `readTurn` refuses.
 */
export function readNotedTime(turn: Turn, noted: Date, now: Date): Result<Date> {
  const skew = skewMinutes * minute;
  if (Number.isNaN(noted.getTime()) || noted.getTime() > now.getTime() + skew)
    return no('CHECK_IN_CLOCK_WRONG');
  if (now.getTime() - noted.getTime() > latestHours * 60 * minute)
    return no('CHECK_IN_TOO_OLD', { hours: latestHours });
  const [from, until] = [checkInFrom(turn).getTime(), Math.min(turn.endsAt.getTime(), now.getTime())];
  const at = noted.getTime();
  if (at < from && at >= from - skew && from <= now.getTime()) return ok(new Date(from));
  if (at > until && at <= until + skew) return ok(new Date(until));
  return readTurn(turn, noted);
}

const no = (code: string, facts: Record<string, string | number> = {}): Result<Date> =>
  refused(new Refusal('conflict', code, { field: 'code', ...facts }));
