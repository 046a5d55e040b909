import { addDays, monthNumberOf, tokyoDate } from '@enishi/kernel';

/** A week as it is ticked: its number, and the days on which it begins, in a year without a leap day. */
export type Week = { week: number; from: string };

/** Weeks that begin in each of the twelve months; the fifty-second holds what is left of December. */
export const weeksByMonth: readonly { month: number; weeks: readonly Week[] }[] = Array.from(
  { length: 12 },
  (_, at) => ({
    month: at + 1,
    weeks: Array.from({ length: 52 }, (__, index) => ({
      week: index + 1,
      from: addDays(tokyoDate('2026-01-01'), index * 7),
    })).filter(({ from }) => monthNumberOf(from) === at + 1),
  }),
);
