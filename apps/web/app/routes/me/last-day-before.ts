import { addDays, tokyoDate } from '@enishi/kernel';

/** The day before one from which something no longer holds. */
export const lastDayBefore = (first: string): string => addDays(tokyoDate(first), -1);
