/** How long places are kept for whoever chose them and has not ordered: long enough to read the six items, short enough for others. */
export const holdMinutes = 10;

/** Until when a hold that begins now keeps its places. */
export const holdUntil = (now: Date): Date => new Date(now.getTime() + holdMinutes * 60_000);
