import type { TokyoDate } from '@enishi/kernel';

import type { JournalLine } from './journal-entry-lines.ts';
import type { Word, WordBook } from './journal-words.ts';

/** A day as the three programs read it. */
export const slashed = (day: TokyoDate): string => day.replaceAll('-', '/');

/** The words of a line on a day: its account's, and its class of tax where tax is inside. */
export function shownWord(words: WordBook, { account, tax }: JournalLine, day: TokyoDate): Word {
  const word = words(`account:${account}`, day);
  return tax ? { ...word, taxName: words(`tax:${tax.class}`, day).name } : word;
}

/** Text cut to a number of half-width places: what is not ASCII or half-width kana takes two. */
export function withinWidth(text: string, places: number): string {
  let taken = 0;
  let kept = '';
  for (const character of text) {
    taken += /[\x20-\x7e\uff61-\uff9f]/.test(character) ? 1 : 2;
    if (taken > places) return kept;
    kept += character;
  }
  return kept;
}
