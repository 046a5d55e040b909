import { machine } from '@enishi/kernel';
import type { HoldState } from './states.ts';

/**
 * Somebody's wish on the waiting list of an event; where it is sold by lottery it is first `applied`, and waits from the draw on. Places that came free are `offered` to whoever is next, who takes them (`accepted`: the
 * final button was pressed), says no (`declined`) or lets the time pass (`lapsed`); all three end the entry, and the next one is asked. Who
 * does not want to wait any more has `left`. The list is `closed` when the event is called off or nothing more is given out of it.
 */
export type WaitingState =
  'applied' | 'waiting' | 'offered' | 'accepted' | 'declined' | 'lapsed' | 'left' | 'closed';
export const waitingMachine = machine<WaitingState>({
  applied: ['waiting', 'left', 'closed'],
  waiting: ['offered', 'left', 'closed'],
  offered: ['accepted', 'declined', 'lapsed', 'closed'],
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
