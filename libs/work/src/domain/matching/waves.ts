import { addDays, startOfTokyoDay, tokyoClockOf, tokyoDateOf } from '@enishi/kernel';

/** How many people are told of a gig at first, and how many more two hours later while places are free. After the last wave nobody more is told. */
export const waveSizes = [20, 40] as const;
const hoursBetween = 2;

/** Mails about gigs that somebody gets in any seven days at most. No law gives it; they can be stopped altogether. */
export const mostNoticesAWeek = 3;
export const noticeDays = 7;

/** Nobody is mailed about gigs from nine in the evening until eight in the morning, on Tokyo's clock. */
const quietFrom = '21:00';
const quietUntil = '08:00';

const hour = 3_600_000;

/** The instant itself, or eight in the morning where it falls into the quiet hours. */
export function awakeAt(instant: Date): Date {
  const clock = tokyoClockOf(instant);
  if (clock >= quietUntil && clock < quietFrom) return instant;
  const day = tokyoDateOf(instant);
  const morning = clock >= quietFrom ? addDays(day, 1) : day;
  return new Date(startOfTokyoDay(morning).getTime() + 8 * hour);
}

/** When the wave after one that was sent is due. */
export const nextWaveAt = (sentAt: Date): Date => awakeAt(new Date(sentAt.getTime() + hoursBetween * hour));

/** How many a wave tells, by its number from 1 on; null where there is no such wave. */
export const waveSize = (number: number): number | null => waveSizes[number - 1] ?? null;
