import { Refusal, ok, readLines, refused } from '@enishi/kernel';
import type { Bilingual, Result } from '@enishi/kernel';

/** Longest line of a coordinator to somebody about a gig, in characters as people count them. */
export const longestWord = 120;

/** Reads the line that stands above the machine's reasons; null where it is empty, which takes it away. Refusal: GIG_WORD_LONG (`field`, `most`). */
export function readWord(typed: string): Result<string | null> {
  const text = readLines(typed).replaceAll('\n', ' ');
  return [...text].length > longestWord
    ? refused(new Refusal('invalid', 'GIG_WORD_LONG', { field: 'word', most: longestWord }))
    : ok(text || null);
}

/** Why the desk puts somebody before others for whom more speaks, in one press. Nothing among it is about who somebody is. */
export const placingReasons = [
  'knows_place',
  'wants_to_learn',
  'asked_us',
  'their_turn',
  'goes_with',
] as const;
export type PlacingReason = (typeof placingReasons)[number];

export const placingWords: Readonly<Record<PlacingReason, Bilingual>> = {
  knows_place: { ja: '現場をよく知っている', en: 'Knows the place' },
  wants_to_learn: { ja: '覚えたいと話していた', en: 'Wants to learn it' },
  asked_us: { ja: '本人から相談があった', en: 'Asked us for work' },
  their_turn: { ja: 'しばらく声をかけていない', en: 'Has not been asked for a while' },
  goes_with: { ja: '一緒に行く人がいる', en: 'Goes with somebody' },
};

/** Whether a reason is needed, and is one. The first of the ranking needs none. Refusal: GIG_PLACING_REASON_MISSING (`field`). */
export function readPlacing(rank: number, reason: PlacingReason | null): Result<PlacingReason | null> {
  return rank > 1 && reason === null
    ? refused(new Refusal('invalid', 'GIG_PLACING_REASON_MISSING', { field: 'reason' }))
    : ok(reason);
}
