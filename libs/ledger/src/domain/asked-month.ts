import { isTokyoMonth, Refusal } from '@enishi/kernel';
import type { TokyoMonth } from '@enishi/kernel';

/** The month that somebody asks for. Refuses `LEDGER_MONTH` (invalid). */
export function askedMonth(month: unknown): TokyoMonth {
  if (typeof month === 'string' && isTokyoMonth(month)) return month;
  throw new Refusal('invalid', 'LEDGER_MONTH', { field: 'month' });
}
