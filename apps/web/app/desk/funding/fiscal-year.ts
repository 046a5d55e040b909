import { fiscalYearOf, tokyoDateOf } from '@enishi/kernel';

/** The fiscal year (April to March) that runs in Japan. */
export const fiscalYearAt = (now: Date): number => fiscalYearOf(tokyoDateOf(now));

/** The fiscal year an address asks for; the running one when it names none that a report can be of. */
export function wantedFiscalYear(asked: string | null, now: Date): number {
  const year = Number(asked);
  return asked && /^\d{4}$/.test(asked) && year >= 2000 && year <= 2100 ? year : fiscalYearAt(now);
}
