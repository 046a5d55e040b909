import type { Offering, WishedLine } from './ticket-wish.ts';
import { placesWanted } from './ticket-wish.ts';

/**
 * Who is served when places come free. `in_order`, unless the event says otherwise: nobody is passed over, and places gather until they
 * are enough for the party whose turn it is. `smaller_first`: a smaller party further behind may have what is too little for those before it.
 */
export const waitingOrders = ['in_order', 'smaller_first'] as const;
export type WaitingOrder = (typeof waitingOrders)[number];

/** A party that waits for any one of some dates, all of it or none. */
export type WaitingParty = {
  readonly id: string;
  readonly occurrenceIds: readonly string[];
  readonly lines: readonly WishedLine[];
};

/** A date whose list is served, the soonest first. */
export type ServedDate = { readonly id: string; readonly offerings: readonly Offering[] };

export type PlannedOffer = { readonly id: string; readonly occurrenceId: string };

/** Free places of each set. */
export type FreePlaces = ReadonlyMap<string, number>;

/**
 * Whose turn it is: the first in line of whom one date has all the places, at the soonest such date; null where nobody can be
 * served. Under `in_order` a set's places count only beyond what those before would need of it.
 */
export function nextOffer(
  parties: readonly WaitingParty[],
  { dates, free, order }: { dates: readonly ServedDate[]; free: FreePlaces; order: WaitingOrder },
): PlannedOffer | null {
  const ahead = new Map<string, number>();
  for (const { id, occurrenceIds, lines } of parties) {
    const wished = dates.filter((date) => occurrenceIds.includes(date.id));
    const fitting = wished.find(({ offerings }) =>
      placesWanted(lines, offerings).every(
        ({ quotaId, count }) => (free.get(quotaId) ?? 0) - (ahead.get(quotaId) ?? 0) >= count,
      ),
    );
    if (fitting) return { id, occurrenceId: fitting.id };
    if (order === 'in_order')
      for (const [quotaId, count] of mostOfEach(wished, lines))
        ahead.set(quotaId, (ahead.get(quotaId) ?? 0) + count);
  }
  return null;
}

/**
 * Whether a party can ever be served: of one of its dates each set has as many places as it needs, were all of them free. Who waits for
 * what was made too small, or for dates whose list has ended, would keep places from everybody behind for nothing.
 */
export const mayBeServed = (
  { occurrenceIds, lines }: WaitingParty,
  { dates, capacity }: { dates: readonly ServedDate[]; capacity: FreePlaces },
): boolean =>
  dates.some(
    ({ id, offerings }) =>
      occurrenceIds.includes(id) &&
      placesWanted(lines, offerings).every(({ quotaId, count }) => (capacity.get(quotaId) ?? 0) >= count),
  );

/**
 * Serves a line until nobody can be served any more: one turn after the other, each of which is answered with whether the party has got its
 * places. Who has not stands back for the others, who may have them.
 */
export function* serveLine(
  parties: readonly WaitingParty[],
  { dates, free, order }: { dates: readonly ServedDate[]; free: FreePlaces; order: WaitingOrder },
): Generator<PlannedOffer, void, boolean> {
  const left = new Map(free);
  let line = parties;
  for (let next = nextOffer(line, { dates, free: left, order }); next;) {
    const { id, occurrenceId } = next;
    const { lines } = line.find((party) => party.id === id)!;
    const { offerings } = dates.find((date) => date.id === occurrenceId)!;
    if (yield next)
      for (const { quotaId, count } of placesWanted(lines, offerings))
        left.set(quotaId, left.get(quotaId)! - count);
    line = line.filter((party) => party.id !== id);
    next = nextOffer(line, { dates, free: left, order });
  }
}

/** What a party would need of each set, whichever of the dates it gets: of a set that several dates share it needs it once. */
export function mostOfEach(
  dates: readonly ServedDate[],
  lines: readonly WishedLine[],
): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const { offerings } of dates)
    for (const { quotaId, count } of placesWanted(lines, offerings))
      most.set(quotaId, Math.max(most.get(quotaId) ?? 0, count));
  return most;
}
