import { Refusal, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import { readParagraphs } from '../typed-text.ts';

/** Longest note of the desk on a company, in characters. */
export const longestNote = 1_000;

/** A note as typed, of one or more paragraphs. Refusals (fact `field`): TEXT_MISSING, TEXT_TOO_LONG, TEXT_HAS_CONTROL_CHARACTERS. */
export function readNote(typed: string): Result<string> {
  const text = readParagraphs(typed, 'note', longestNote);
  if (!text.ok || text.value !== '') return text;
  return refused(new Refusal('invalid', 'TEXT_MISSING', { field: 'note' }));
}
