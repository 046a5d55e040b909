import { Refusal, ok, readLines, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import type { Item, Scope } from './consent.ts';

/** The consents under which a person and a company talk: of a card that the company was given, or of an application for one of its postings. */
export const talkScopes: readonly Scope[] = ['interest_card', 'applicant_talk'];
export const applicantTalkScope: Scope = 'applicant_talk';

/** What a company sees of whoever applied, as far as a talk shows it. */
export const applicantItems: readonly Item[] = ['name', 'talk'];

/** Days after which a talk of an application is over where no end of the selection has ended it. Not law: a selection of a year has been forgotten. */
export const applicantTalkDays = 365;

/** Whether the company shows itself to who talks with it: of a card by its page, which everybody sees; whoever applied has seen its posting. */
export const isShownTo = (scope: Scope, page: boolean): boolean => scope === applicantTalkScope || page;

/** The two who talk: the person who gave the card or applied, and the company. */
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
