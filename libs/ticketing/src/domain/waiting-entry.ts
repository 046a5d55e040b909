import { machine } from '@enishi/kernel';
import type { HoldState } from './states.ts';

/**
 * Somebody's wish on the waiting list of an event; where it is sold by lottery it is first `applied`, and waits from the draw on. Places that came free are `offered` to whoever is next, who takes them (`accepted`: the
 * final button was pressed), says no (`declined`) or lets the time pass (`lapsed`); all three end the entry, and the next one is asked. Who
 * does not want to wait any more has `left`. The list is `closed` when the event is called off or nothing more is given out of it. Where the one date that
 * was offered is called off, whoever waits for others as well is `waiting` again, in the same place.
 */
export type WaitingState =
  'applied' | 'waiting' | 'offered' | 'accepted' | 'declined' | 'lapsed' | 'left' | 'closed';
export const waitingMachine = machine<WaitingState>({
  applied: ['waiting', 'left', 'closed'],
  waiting: ['offered', 'left', 'closed'],
  offered: ['accepted', 'declined', 'lapsed', 'waiting', 'closed'],
  accepted: [],
  declined: [],
  lapsed: [],
  left: [],
  closed: [],
});

/** What an offer becomes by what becomes of the hold that it is. */
export const offerAfter: Readonly<Record<Exclude<HoldState, 'active'>, WaitingState>> = {
  converted: 'accepted',
  released: 'declined',
  expired: 'lapsed',
};

/** What an entry is at an instant, whatever is stored: an offer whose time is over has lapsed, and needs no job for it. */
export const waitingStateAt = (
  { state, offeredUntil }: { readonly state: WaitingState; readonly offeredUntil: Date | null },
  now: Date,
): WaitingState => (state === 'offered' && offeredUntil && offeredUntil <= now ? 'lapsed' : state);

/** What of an entry decides what a date that is called off makes of it. `offeredFor`: the date whose places are offered. */
export type EntryOfDates = {
  readonly id: string;
  readonly state: Extract<WaitingState, 'applied' | 'waiting' | 'offered'>;
  readonly occurrenceIds: readonly string[];
  readonly offeredFor: string | null;
};

/**
 * What becomes of an entry when one of its dates is called off: an offer of another date stands; whoever waits for a date whose list is
 * still served goes on, and everybody else's waiting has come to nothing.
 */
export function afterDateOff(
  { state, occurrenceIds, offeredFor }: EntryOfDates,
  { dateId, served }: { readonly dateId: string; readonly served: ReadonlySet<string> },
): WaitingState {
  if (state === 'offered' && offeredFor !== dateId) return 'offered';
  if (!occurrenceIds.some((id) => id !== dateId && served.has(id))) return 'closed';
  return state === 'offered' ? 'waiting' : state;
}
