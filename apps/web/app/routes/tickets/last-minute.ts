const minuteMs = 60_000;
const dayMs = 86_400_000;
const tokyoMs = 9 * 3_600_000;

/** A deadline as people read it: the midnight that ends a day in Japan is the last minute of that day. */
export function lastMinuteOf(until: string): string {
  const at = new Date(until).getTime();
  const isMidnight = (at + tokyoMs) % dayMs === 0;
  return isMidnight ? new Date(at - minuteMs).toISOString() : until;
}
