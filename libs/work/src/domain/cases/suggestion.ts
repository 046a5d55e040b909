import { Refusal, ok, readLines, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import { longestWord } from '../matching/coordinator-word.ts';
import { privateWordIn } from './private-words.ts';

/**
 * A coordinator suggests one gig to somebody whom they accompany (次のしごとの提案). Null: not answered yet. `replaced` by a later one, of which one at most waits in a case. None of them is a place: who accepts reads the terms
 * and takes the gig themselves.
 */
export const suggestionAnswers = ['accepted', 'declined', 'replaced'] as const;
export type SuggestionAnswer = (typeof suggestionAnswers)[number];

/** Reads the line that goes with it, which is mailed: GIG_WORD_LONG (`most`), SUGGESTION_WORD_MISSING, CASE_TEXT_PRIVATE (`word`). */
export function readSuggestionWord(typed: string): Result<string> {
  const text = readLines(typed).replaceAll('\n', ' ');
  if (text === '') return refused(new Refusal('invalid', 'SUGGESTION_WORD_MISSING', { field: 'word' }));
  if ([...text].length > longestWord)
    return refused(new Refusal('invalid', 'GIG_WORD_LONG', { field: 'word', most: longestWord }));
  const word = privateWordIn(text);
  return word === null
    ? ok(text)
    : refused(new Refusal('invalid', 'CASE_TEXT_PRIVATE', { field: 'word', word }));
}
