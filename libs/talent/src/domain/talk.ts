import { Refusal, ok, readLines, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

/** The two who talk under an interest card: the person who gave it, and the company that has it. */
export const talkSides = ['person', 'company'] as const;
export type TalkSide = (typeof talkSides)[number];

/** Who reads what one side writes. */
export const otherSide = (side: TalkSide): TalkSide => (side === 'person' ? 'company' : 'person');

/** Longest message, in characters as people count them. */
export const longestTalkText = 1000;

/** Reads a message as typed: TALK_TEXT_MISSING, TALK_TEXT_TOO_LONG (`most`), each with the fact `field`. */
export function readTalkText(typed: string): Result<string> {
  const text = readLines(typed);
  if (text === '') return refused(new Refusal('invalid', 'TALK_TEXT_MISSING', { field: 'text' }));
  return [...text].length > longestTalkText
    ? refused(new Refusal('invalid', 'TALK_TEXT_TOO_LONG', { field: 'text', most: longestTalkText }))
    : ok(text);
}
