const minute = 60_000;

/** A clock of Japan that somebody noted for a gig (`08:55`) as an instant: of the gig's own day, or of the next where the gig crosses midnight. Null where there is no clock. */
export function notedInstant(startsAt: string, clock: string): string | null {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(clock.trim());
  const begin = new Date(startsAt).getTime();
  if (!match || Number.isNaN(begin)) return null;
  const offset = 9 * 60 * minute;
  const day = Math.floor((begin + offset) / (24 * 60 * minute)) * 24 * 60 * minute - offset;
  const noted = day + (Number(match[1]) * 60 + Number(match[2])) * minute;
  const farBefore = begin - noted > 12 * 60 * minute;
  return new Date(farBefore ? noted + 24 * 60 * minute : noted).toISOString();
}
