const seconds = 1_000;
const minutes = 60 * seconds;
const hours = 60 * minutes;

/** When an event that could not be processed is tried again, counted from each failure; after the last it is given up. */
export const retryDelays: readonly number[] = [
  5 * seconds,
  30 * seconds,
  2 * minutes,
  10 * minutes,
  1 * hours,
  6 * hours,
  24 * hours,
];

/** The next try after so many failed ones (1 = the first failed), or null: a person has to look. */
export function nextTry(failed: number, now: Date): Date | null {
  const delay = retryDelays[failed - 1];
  return delay === undefined ? null : new Date(now.getTime() + delay);
}
