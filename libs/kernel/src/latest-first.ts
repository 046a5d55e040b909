/** Something that happened at an instant; the id tells apart what happened at the same one. */
export type Dated = { readonly id: string; readonly at: Date };

/** The latest first, and of the same instant the greater id: as lists that are paged by both are read. */
export const laterFirst = (one: Dated, other: Dated): number =>
  other.at.getTime() - one.at.getTime() || (one.id < other.id ? 1 : one.id > other.id ? -1 : 0);

/**
 * The latest of several lists as one page, and whether it goes on. Each list is asked for one more than a page holds, so that what is left out of this page is found after its last line by the
 * same key, whichever list that was of.
 */
export function pageOfLatest<Line extends Dated>(
  lists: readonly (readonly Line[])[],
  first: number,
): { rows: Line[]; hasNext: boolean } {
  const all = lists.flat().sort(laterFirst);
  return { rows: all.slice(0, first), hasNext: all.length > first };
}
