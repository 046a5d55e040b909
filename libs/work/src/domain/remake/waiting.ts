import { addDays, machine, startOfTokyoDay, tokyoClockOf, tokyoDateOf } from '@enishi/kernel';

/**
 * Somebody who waits for a place of a full gig (空き待ち): `waiting`, `offered` a place that is kept for them until an instant, `taken` once they took it, `left`. That an offer has lapsed is a comparison
 * (`isKept`). Nobody is given a place by waiting: they read the terms and take it themselves.
 */
export const waitingStates = ['waiting', 'offered', 'taken', 'left'] as const;
export type WaitingState = (typeof waitingStates)[number];
export const waitingMachine = machine<WaitingState>({
  waiting: ['offered', 'taken', 'left'],
  offered: ['taken', 'left'],
  taken: [],
  left: [],
});

/** Hours by day for which a freed place is kept. */
export const keptHours = 2;
/** By night nobody has to look at their phone: from 21:00 to 8:00 of Tokyo a place is kept until 10:00. */
const night = { from: '21:00', until: '08:00', kept: 10 };
/** So long before a gig begins a place is for whoever comes first. */
const lastMinutes = 60;

/**
 * Until when a place that is freed at an instant is kept for the next who waits (edge 11): two hours by day; where that reaches into the night, until ten in the morning; an hour before the gig begins at the
 * latest. Null where that leaves nobody the time to answer: then whoever comes first has it.
 */
export function keptUntil(now: Date, startsAt: Date): Date | null {
  const byDay = new Date(now.getTime() + keptHours * 3_600_000);
  const until = isNight(now) || isNight(byDay) ? morningAfter(now) : byDay;
  const last = new Date(startsAt.getTime() - lastMinutes * 60_000);
  const end = until < last ? until : last;
  return end > now ? end : null;
}

const isNight = (at: Date): boolean => tokyoClockOf(at) >= night.from || tokyoClockOf(at) < night.until;

/** Ten o'clock of this morning, where it is still night, or of the next. */
function morningAfter(now: Date): Date {
  const today = tokyoDateOf(now);
  const morning = tokyoClockOf(now) < night.until ? today : addDays(today, 1);
  return new Date(startOfTokyoDay(morning).getTime() + night.kept * 3_600_000);
}

export const isKept = (
  { state, heldUntil }: { state: WaitingState; heldUntil: Date | null },
  now: Date,
): boolean => state === 'offered' && heldUntil !== null && heldUntil > now;
