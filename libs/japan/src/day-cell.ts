import { isTokyoDate, tokyoDate } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { normaliseDigits } from './digits.ts';

const eras: Record<string, number> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988, 昭和: 1925, S: 1925 };

/**
 * A day as lists of other services write it: 2024-05-31, 2024/5/31 23:59, 2024年5月31日, 20240531, 令和6年5月31日, R6.5.31. Null
 * for anything else; 05/06/2024 is not guessed, since it is two days.
 */
export function readDay(cell: string): TokyoDate | null {
  const text = normaliseDigits(cell).replace(/元年/, '1年');
  const plain =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ].*)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const era = /^(令和|平成|昭和|[RHS])(\d{1,2})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/i.exec(text);
  const [year, month, day] = plain
    ? [Number(plain[1]), plain[2]!, plain[3]!]
    : era
      ? [eras[era[1]!.toUpperCase()]! + Number(era[2]), era[3]!, era[4]!]
      : [0, '', ''];
  const written = `${String(year).padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isTokyoDate(written) ? tokyoDate(written) : null;
}
