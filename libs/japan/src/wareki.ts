import { dayOfMonth, monthNumberOf, yearOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';

/** Eras by their first day, newest first. Before 1873 Japan used another calendar, so Meiji is offered from then on. */
const eras = [
  { name: '令和', from: '2019-05-01', firstYear: 2019 },
  { name: '平成', from: '1989-01-08', firstYear: 1989 },
  { name: '昭和', from: '1926-12-25', firstYear: 1926 },
  { name: '大正', from: '1912-07-30', firstYear: 1912 },
  { name: '明治', from: '1873-01-01', firstYear: 1868 },
] as const;

/** A day in the Japanese era calendar: 2026-12-05 -> 令和8年12月5日, 2019-05-01 -> 令和元年5月1日. RangeError before 1873. */
export function wareki(day: TokyoDate): string {
  return `${warekiYear(day)}${monthNumberOf(day)}月${dayOfMonth(day)}日`;
}

/** The era and year of a day: 令和8年, 令和元年. RangeError before 1873. */
export function warekiYear(day: TokyoDate): string {
  const era = eras.find(({ from }) => day >= from);
  if (!era) throw new RangeError(`no era for ${day}`);
  const year = yearOf(day) - era.firstYear + 1;
  return `${era.name}${year === 1 ? '元' : year}年`;
}
