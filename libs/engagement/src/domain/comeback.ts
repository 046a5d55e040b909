import { addDays } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';

/** When the one letter after the end of a paid plan may leave; all in days. */
export const comebackTerms = {
  /** After the first day without the plan: long enough to be no pleading at the door. */
  afterDays: 30,
  /** Days for which a letter that a stopped worker missed is made up for; later it would be out of place. */
  madeUpFor: 7,
  /** No second letter to the same member within so many days, whatever has ended meanwhile. */
  notAgainFor: 365,
} as const;

/** What is known of a plan that ended and of the member since. `endedOn` is the first day without the plan. */
export type Ending = {
  readonly endedOn: TokyoDate;
  readonly paid: boolean;
  readonly disputed: boolean;
  readonly paused: boolean;
  readonly left: boolean;
  readonly carriedOn: boolean;
};

/** What the community and the letters written so far say. */
export type ComebackGround = {
  readonly today: TokyoDate;
  /** Whether the plan can be taken today. */
  readonly offered: boolean;
  /** The day of the newest letter of this kind to the member. */
  readonly lastWrittenOn: TokyoDate | null;
};

/** `due`, or why no letter is written. */
export type ComebackVerdict =
  | 'due'
  | 'too_early'
  | 'too_late'
  | 'never_paid'
  | 'disputed'
  | 'paused'
  | 'left'
  | 'came_back'
  | 'not_offered'
  | 'written_lately';

type Rule = readonly [Exclude<ComebackVerdict, 'due'>, (ending: Ending, ground: ComebackGround) => boolean];

/** In order, the first that holds names the reason. */
const reasonsAgainst: readonly Rule[] = [
  ['never_paid', ({ paid }) => !paid],
  ['disputed', ({ disputed }) => disputed],
  ['left', ({ left }) => left],
  ['paused', ({ paused }) => paused],
  ['came_back', ({ carriedOn }) => carriedOn],
  ['not_offered', (_ending, { offered }) => !offered],
  ['too_early', ({ endedOn }, { today }) => today < addDays(endedOn, comebackTerms.afterDays)],
  ['too_late', ({ endedOn }, { today }) => endedOn < endingsDue(today).from],
  [
    'written_lately',
    (_ending, { lastWrittenOn, today }) =>
      lastWrittenOn !== null && today < addDays(lastWrittenOn, comebackTerms.notAgainFor),
  ],
];

/** Whether somebody is written to about a plan that ended. Consent and the list of refusals are asked besides. */
export function judgeComeback(ending: Ending, ground: ComebackGround): ComebackVerdict {
  return reasonsAgainst.find(([, holds]) => holds(ending, ground))?.[0] ?? 'due';
}

/** The days of endings (inclusive) whose letter may leave today. */
export function endingsDue(today: TokyoDate): { from: TokyoDate; to: TokyoDate } {
  const { afterDays, madeUpFor } = comebackTerms;
  return { from: addDays(today, -afterDays - madeUpFor), to: addDays(today, -afterDays) };
}
