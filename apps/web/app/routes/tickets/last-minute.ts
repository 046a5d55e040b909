import { startOfTokyoDay, tokyoDateOf } from '@enishi/kernel';

const minuteMs = 60_000;

/** A deadline as people read it: the midnight that ends a day in Japan is the last minute of that day. */
export function lastMinuteOf(until: string): string {
  const at = new Date(until);
  const isMidnight = startOfTokyoDay(tokyoDateOf(at)).getTime() === at.getTime();
  return isMidnight ? new Date(at.getTime() - minuteMs).toISOString() : until;
}
