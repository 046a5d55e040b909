import { Refusal } from '@enishi/kernel';

import type { JournalAsk } from '../actions/read-journal.ts';
import { askedMonth } from '../domain/asked-month.ts';
import { softwareCodes } from '../domain/journals/accounting-software.ts';

/** The month and the program of an address. Refuses `LEDGER_MONTH`, `JOURNAL_SOFTWARE` (invalid). */
export function askedJournal(month: unknown, program: unknown): JournalAsk {
  const software = softwareCodes.find((code) => code === program);
  if (!software) throw new Refusal('invalid', 'JOURNAL_SOFTWARE', { field: 'software' });
  return { month: askedMonth(month), software };
}
