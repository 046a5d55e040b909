import { Refusal, addDays, isWhole, ok, refused, startOfTokyoDay, tokyoDateOf } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import { minutesOf } from './wage.ts';
import type { Hours } from './wage.ts';

/** From when to when, as people type it: clocks of Tokyo, 09:00, with the minutes of break within it. */
export type TypedHours = { readonly from: string; readonly to: string; readonly breakMinutes: number };

/** Where nobody has typed any. */
export const noHours: TypedHours = { from: '', to: '', breakMinutes: 0 };

export const hoursLimits = { most: 720, breakMinutes: 240 } as const;
const minute = 60_000;

/**
 * The hours of a gig that began at an instant: the beginning is the clock nearest to it, the end the next after that. HOURS_WRONG (`most` hours) with the fact `field`, also for what is still
 * to come.
 */
export function readHours({ from, to, breakMinutes }: TypedHours, startsAt: Date, now: Date): Result<Hours> {
  const [begin, end] = [minuteOf(from), minuteOf(to)];
  if (begin === null) return no('from');
  if (end === null) return no('to');
  const today = tokyoDateOf(startsAt);
  const beginsAt = [-1, 0, 1]
    .map((days) => startOfTokyoDay(addDays(today, days)).getTime() + begin * minute)
    .sort((one, other) => Math.abs(one - startsAt.getTime()) - Math.abs(other - startsAt.getTime()))[0]!;
  const length = (end - begin + 1440) % 1440;
  const hours = { from: new Date(beginsAt), to: new Date(beginsAt + length * minute), breakMinutes };
  if (length === 0 || length > hoursLimits.most || hours.to > now) return no('to');
  const fits = isWhole(breakMinutes, 0, hoursLimits.breakMinutes) && minutesOf(hours).worked > 0;
  return fits ? ok(hours) : no('breakMinutes');
}

function minuteOf(clock: string): number | null {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(clock);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

const no = (field: string): Result<Hours> =>
  refused(new Refusal('invalid', 'HOURS_WRONG', { field, most: hoursLimits.most / 60 }));

/** The hours in three columns of a row; null where nobody has said any. */
export const hoursOf = (from: Date | null, to: Date | null, breakMinutes: number | null): Hours | null =>
  from && to ? { from, to, breakMinutes: breakMinutes ?? 0 } : null;
