import type { CsvCell } from '@enishi/japan';

import { sideOf } from './journal-entry-lines.ts';
import type { JournalEntry, JournalLine } from './journal-entry-lines.ts';
import { shownWord, slashed } from './journal-cells.ts';
import type { WordBook } from './journal-words.ts';

/** An entry in マネーフォワード クラウド会計's 27 columns: rows of one number and day belong together. */
export function moneyForwardRows(entry: JournalEntry, words: WordBook): CsvCell[][] {
  const [debits, credits] = [sideOf(entry, 'debit'), sideOf(entry, 'credit')];
  return Array.from({ length: Math.max(debits.length, credits.length) }, (_, index) => [
    entry.number,
    slashed(entry.day),
    ...sideCells(debits[index]),
    ...sideCells(credits[index]),
    entry.description,
    ...Array.from({ length: 8 }, () => ''),
  ]);

  function sideCells(line: JournalLine | undefined): CsvCell[] {
    if (!line) return Array.from({ length: 8 }, () => '');
    const { name, sub, taxName } = shownWord(words, line, entry.day);
    return [name, sub, '', '', taxName, '', line.amount, line.tax?.amount ?? ''];
  }
}
