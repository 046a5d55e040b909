import { Refusal, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import type { Admitting } from './add-on.ts';

/** So many tickets of one kind, as asked for. */
export type WishedLine = { readonly typeId: string; readonly quantity: number };

/** A kind of ticket as it is given out for one date: from which sets of places each ticket takes one. */
export type Offering = {
  readonly typeId: string;
  readonly mostPerPerson: number;
  readonly quotaIds: readonly string[];
} & Admitting;

/** No browser of ours sends more; whoever does is told so before anything is counted. */
const mostAtOnce = 100;

/**
 * What is wished for, with lines of one kind added up, so that no limit is passed by asking twice. `taken` is what the person has of
 * each kind for this date already, over all of their orders. Refusals: TICKETS_NONE_CHOSEN, TICKET_QUANTITY_WRONG (`most`), TICKET_TYPE_UNKNOWN
 * (not_found), TICKETS_PER_PERSON (`most`, `taken`).
 */
export function readWish(
  typed: readonly WishedLine[],
  offerings: readonly Offering[],
  taken: ReadonlyMap<string, number>,
): Result<WishedLine[]> {
  const wished = new Map<string, number>();
  for (const { typeId, quantity } of typed) {
    if (!offerings.some((offering) => offering.typeId === typeId))
      return refused(new Refusal('not_found', 'TICKET_TYPE_UNKNOWN'));
    if (!Number.isSafeInteger(quantity) || quantity < 0 || quantity > mostAtOnce)
      return refused(new Refusal('invalid', 'TICKET_QUANTITY_WRONG', { field: 'lines', most: mostAtOnce }));
    wished.set(typeId, (wished.get(typeId) ?? 0) + quantity);
  }
  const lines = [...wished].flatMap(([typeId, quantity]) => (quantity > 0 ? [{ typeId, quantity }] : []));
  if (lines.length === 0) return refused(new Refusal('invalid', 'TICKETS_NONE_CHOSEN', { field: 'lines' }));
  for (const { typeId, quantity } of lines) {
    const { mostPerPerson: most } = offerings.find((offering) => offering.typeId === typeId)!;
    const had = taken.get(typeId) ?? 0;
    if (had + quantity > most)
      return refused(new Refusal('conflict', 'TICKETS_PER_PERSON', { most, taken: had, field: 'lines' }));
  }
  return ok(lines);
}

/** How many places of which set an order takes; several kinds of ticket may draw on the same set. In the order of the ids. */
export function placesWanted(
  lines: readonly WishedLine[],
  offerings: readonly Offering[],
): { quotaId: string; count: number }[] {
  const wanted = new Map<string, number>();
  for (const { typeId, quantity } of lines)
    for (const quotaId of offerings.find((offering) => offering.typeId === typeId)?.quotaIds ?? [])
      wanted.set(quotaId, (wanted.get(quotaId) ?? 0) + quantity);
  return [...wanted]
    .map(([quotaId, count]) => ({ quotaId, count }))
    .sort((a, b) => (a.quotaId < b.quotaId ? -1 : 1));
}
