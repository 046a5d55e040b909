import { addDays, compareDates, machine } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';

/**
 * A posting (求人・募集記事): the company writes a `draft`, hands it in for `review`, the secretariat puts it up (`open`) or gives it back. `closed` by the company, the
 * secretariat, or because the last place was filled; `expired` after its last day. What is up is not edited: whoever applied would have applied for something else.
 */
export const postingStates = ['draft', 'review', 'open', 'closed', 'expired'] as const;
export type PostingState = (typeof postingStates)[number];
export const postingMachine = machine<PostingState>({
  draft: ['review'],
  review: ['draft', 'open'],
  open: ['closed', 'expired'],
  closed: [],
  expired: [],
});

/** What is entered into. There is no dispatch (労働者派遣法): nobody is sent by the secretariat under the orders of another. */
export const contracts = ['open_ended', 'fixed_term', 'outsourcing'] as const;
export type Contract = (typeof contracts)[number];

/** Employment (雇用): the law of working conditions and of minimum wages holds for it. */
export const isEmployment = (contract: Contract): boolean => contract !== 'outsourcing';

/**
 * Days after which a company has to say again that all of it still holds (職業安定法5条の4: accurate and current), how long before it is asked, and for how many days a posting is up at
 * most. The law names no figure; these are the program's.
 */
export const confirmDays = 30;
export const askAheadDays = 7;
export const mostDays = 90;

/** Where a posting stands for everybody: `unconfirmed` is not shown until the company confirms it. */
export type PostingPhase = PostingState | 'unconfirmed' | 'unlicensed';

/** What decides whether a posting is shown; days of Tokyo. `numbered`: the community has a number of 特定募集情報等提供 or 職業紹介. */
export type Standing = {
  readonly state: PostingState;
  readonly contract: Contract;
  readonly lastDay: TokyoDate;
  readonly confirmedOn: TokyoDate | null;
};

/** The last day on which a posting is shown without being confirmed again. */
export const confirmBy = (confirmedOn: TokyoDate): TokyoDate => addDays(confirmedOn, confirmDays);

/** Only what is `open` is shown and applied for; all else is a comparison, so that nothing stays up because a job did not run. */
export function postingPhaseOn(
  { state, contract, lastDay, confirmedOn }: Standing,
  { today, numbered }: { today: TokyoDate; numbered: boolean },
): PostingPhase {
  if (state !== 'open') return state;
  if (compareDates(today, lastDay) > 0) return 'expired';
  if (!confirmedOn || compareDates(today, confirmBy(confirmedOn)) > 0) return 'unconfirmed';
  return isEmployment(contract) && !numbered ? 'unlicensed' : 'open';
}
export const postingPhases = [...postingStates, 'unconfirmed', 'unlicensed'] as const;

/**
 * Which law the page of postings goes by, from the kind of number: `none`; `information` (特定募集情報等提供事業, 職業安定法43条の2: companies post, nobody is recommended);
 * `placement` (職業紹介事業, 30条, 33条, 33条の2).
 */
export type Footing = 'none' | 'information' | 'placement';
export const footings = ['none', 'information', 'placement'] as const;
export function footingOf(placementNumber: string | null): Footing {
  if (placementNumber === null) return 'none';
  return placementNumber.includes('募') ? 'information' : 'placement';
}
