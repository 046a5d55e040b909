/** Free places of a set that are at hand, and how many of its places stay behind for others (those who wait). */
export type PlacesAtHand = { readonly free: readonly string[]; readonly kept: number };

/** So many places of each of some sets, all or nothing. */
export type WishedPlaces = readonly { readonly quotaId: string; readonly count: number }[];

/** How many places of each set that is, in the order of the ids. */
export function countsOf(
  wanted: readonly { readonly quotaId: string }[],
): { quotaId: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { quotaId } of wanted) counts.set(quotaId, (counts.get(quotaId) ?? 0) + 1);
  return [...counts]
    .map(([quotaId, count]) => ({ quotaId, count }))
    .sort((a, b) => (a.quotaId < b.quotaId ? -1 : 1));
}

/**
 * Shares places at hand out among those who want some, in the order in which they came: each gets all of theirs, or null and leaves all of it
 * to those after them.
 */
export function sharedOut(
  wishes: readonly WishedPlaces[],
  atHand: ReadonlyMap<string, PlacesAtHand>,
): (string[] | null)[] {
  const next = new Map<string, number>();
  const startOf = (quotaId: string): number => next.get(quotaId) ?? 0;
  return wishes.map((wish) => {
    const fits = wish.every(({ quotaId, count }) => {
      const { free, kept } = atHand.get(quotaId) ?? { free: [], kept: 0 };
      return startOf(quotaId) + count + kept <= free.length;
    });
    if (!fits) return null;
    return wish.flatMap(({ quotaId, count }) => {
      const start = startOf(quotaId);
      next.set(quotaId, start + count);
      return atHand.get(quotaId)?.free.slice(start, start + count) ?? [];
    });
  });
}
