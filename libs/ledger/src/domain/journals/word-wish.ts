import { isTokyoDate, ok, Refusal, refused } from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';

import type { SoftwareCode } from './accounting-software.ts';
import { wordBook, wordKeysOf } from './journal-words.ts';
import type { SavedWord, Word, WordKey } from './journal-words.ts';

/** What the secretariat wants things to be called from a day on. */
export type WordWish = {
  readonly software: SoftwareCode;
  readonly validFrom: string;
  readonly words: readonly (Word & { readonly key: string })[];
};

/** The longest name that all three programs take. */
const longestName = 24;

/**
 * The words that differ from what holds on that day already. Refuses `JOURNAL_WORD_DAY`, `JOURNAL_WORD_UNKNOWN`,
 * `JOURNAL_WORD_NAME` (empty, or longer than 24 characters), all invalid, with the field that is wrong.
 */
export function wantedWords(
  { software, validFrom, words }: WordWish,
  saved: readonly SavedWord[],
): Result<SavedWord[]> {
  if (!isTokyoDate(validFrom)) return wrong('JOURNAL_WORD_DAY', 'validFrom');
  const known: readonly string[] = wordKeysOf(software);
  const holds = wordBook(software, saved);
  const wanted: SavedWord[] = [];
  for (const { key, ...given } of words) {
    if (!isKnown(key, known)) return wrong('JOURNAL_WORD_UNKNOWN', key);
    const word = { name: given.name.trim(), sub: given.sub.trim(), taxName: given.taxName.trim() };
    if (word.name === '' || Object.values(word).some((text) => [...text].length > longestName))
      return wrong('JOURNAL_WORD_NAME', key);
    if (differs(word, holds(key, validFrom as TokyoDate))) wanted.push({ ...word, key, validFrom });
  }
  return ok(wanted);
}

const isKnown = (key: string, known: readonly string[]): key is WordKey => known.includes(key);

const differs = (word: Word, other: Word): boolean =>
  word.name !== other.name || word.sub !== other.sub || word.taxName !== other.taxName;

const wrong = (code: string, field: string): Result<SavedWord[]> =>
  refused(new Refusal('invalid', code, { field }));
