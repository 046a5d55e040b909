import type { CsvCell } from '@enishi/japan';

import type { SoftwareCode } from './accounting-software.ts';
import { freeeRows } from './freee-rows.ts';
import type { JournalEntry } from './journal-entry-lines.ts';
import type { WordBook } from './journal-words.ts';
import { moneyForwardRows } from './money-forward-rows.ts';
import { yayoiRows } from './yayoi-rows.ts';

/** How each program wants an entry: one or more rows of its own columns. */
export const journalRows: Record<SoftwareCode, (entry: JournalEntry, words: WordBook) => CsvCell[][]> = {
  freee: freeeRows,
  yayoi: yayoiRows,
  money_forward: moneyForwardRows,
};
