import type { CsvCell } from '@enishi/japan';

import { sideOf } from './journal-entry-lines.ts';
import type { JournalEntry, JournalLine } from './journal-entry-lines.ts';
import { shownWord, slashed, withinWidth } from './journal-cells.ts';
import type { WordBook } from './journal-words.ts';

/** Half-width places of 摘要 in 弥生会計; what is longer is cut off by the import. */
const remarkWidth = 64;

/**
 * An entry in 弥生会計's 25 columns. One line to a side is a plain entry (2000); more are a slip (振替伝票) that begins with
 * 2110, goes on with 2100 and ends with 2101. A side that has no line left in a row is empty with 0 yen.
 */
export function yayoiRows(entry: JournalEntry, words: WordBook): CsvCell[][] {
  const [debits, credits] = [sideOf(entry, 'debit'), sideOf(entry, 'credit')];
  const count = Math.max(debits.length, credits.length);
  return Array.from({ length: count }, (_, index) => [
    flagOf(index, count),
    entry.number,
    '',
    slashed(entry.day),
    ...sideCells(debits[index]),
    ...sideCells(credits[index]),
    withinWidth(entry.description, remarkWidth),
    '',
    '',
    count === 1 ? 0 : 3,
    '',
    '',
    '',
    '',
    'no',
  ]);

  function sideCells(line: JournalLine | undefined): CsvCell[] {
    if (!line) return ['', '', '', '', 0, ''];
    const { name, sub, taxName } = shownWord(words, line, entry.day);
    return [name, sub, '', taxName, line.amount, line.tax?.amount ?? ''];
  }
}

function flagOf(index: number, count: number): string {
  if (count === 1) return '2000';
  if (index === 0) return '2110';
  return index === count - 1 ? '2101' : '2100';
}
