import { isTokyoMonth, Refusal } from '@enishi/kernel';
import type { TokyoMonth } from '@enishi/kernel';

import type { JournalAsk } from '../actions/read-journal.ts';
import { softwareCodes } from '../domain/journals/accounting-software.ts';

/** The month that somebody asks for. Refuses `LEDGER_MONTH` (invalid). */
export function askedMonth(month: unknown): TokyoMonth {
  if (typeof month === 'string' && isTokyoMonth(month)) return month;
  throw new Refusal('invalid', 'LEDGER_MONTH', { field: 'month' });
}

/** The month and the program of an address. Refuses `LEDGER_MONTH`, `JOURNAL_SOFTWARE` (invalid). */
export function askedJournal(month: unknown, program: unknown): JournalAsk {
  const software = softwareCodes.find((code) => code === program);
  if (!software) throw new Refusal('invalid', 'JOURNAL_SOFTWARE', { field: 'software' });
  return { month: askedMonth(month), software };
}
