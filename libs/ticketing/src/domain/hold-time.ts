/** How long places are kept for whoever chose them and has not ordered: long enough to read the six items, short enough for others. */
export const holdMinutes = 10;

/** Until when a hold that begins now keeps its places: never beyond the end of the sale, after which nothing is ordered. */
export const holdUntil = (now: Date, saleUntil: Date): Date =>
  new Date(Math.min(now.getTime() + holdMinutes * 60_000, saleUntil.getTime()));
