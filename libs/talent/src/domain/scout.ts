import { Refusal, machine, ok, readLines, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

/**
 * A company that would like to talk to somebody whose shared card it has seen: `asked` until the person answers, `lapsed` by the time alone
 * (`scoutStateAt`). `withdrawn` by the company; `ended` because the person stopped showing the card, blocked the company, left, or was the same as another entry.
 */
export const scoutStates = ['asked', 'accepted', 'declined', 'lapsed', 'withdrawn', 'ended'] as const;
export type ScoutState = (typeof scoutStates)[number];
export const scoutMachine = machine<ScoutState>({
  asked: ['accepted', 'declined', 'lapsed', 'withdrawn', 'ended'],
  accepted: [],
  declined: [],
  lapsed: [],
  withdrawn: [],
  ended: [],
});

/**
 * Whether a company gets the scout of its plan back: where the person said nothing that helps it. Not where it takes the request back itself, since the person was
 * written to.
 */
export const givesBack = (state: ScoutState): boolean =>
  state === 'declined' || state === 'lapsed' || state === 'ended';

/** What the company is told of an end: that somebody stopped or blocked it is theirs alone, and reads as a no. */
export const stateForCompany = (state: ScoutState): ScoutState => (state === 'ended' ? 'declined' : state);

const dayMs = 86_400_000;
/** Until when somebody may answer who has so many days for it. */
export const answerByOf = (now: Date, days: number): Date => new Date(now.getTime() + days * dayMs);
/** Whoever was asked after this instant, and gave no yes, is left in peace by that company for so many days. */
export const quietSince = (now: Date, days: number): Date => new Date(now.getTime() - days * dayMs);

type Asked = { readonly state: ScoutState; readonly answerBy: Date };

/** Where it stands at an instant, whatever is stored. */
export const scoutStateAt = ({ state, answerBy }: Asked, now: Date): ScoutState =>
  state === 'asked' && answerBy <= now ? 'lapsed' : state;

/** Longest reason, in characters as people count them. */
export const longestWhy = 300;

/** Reads why a company would like to talk to somebody: SCOUT_WHY_MISSING, SCOUT_WHY_TOO_LONG (`most`), each with the fact `field`. */
export function readWhy(typed: string): Result<string> {
  const text = readLines(typed);
  if (text === '') return refused(new Refusal('invalid', 'SCOUT_WHY_MISSING', { field: 'why' }));
  return [...text].length > longestWhy
    ? refused(new Refusal('invalid', 'SCOUT_WHY_TOO_LONG', { field: 'why', most: longestWhy }))
    : ok(text);
}
