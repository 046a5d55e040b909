import type { CsvCell } from '@enishi/japan';
import { Refusal } from '@enishi/kernel';
import type { YearLine } from '../../actions/pay/pay-year.ts';

/** A year as an address says it. Throws WORK_MONTH_WRONG (invalid). */
export function askedYear(text: string | undefined): number {
  if (!text || !/^20\d\d$/.test(text)) throw new Refusal('invalid', 'WORK_MONTH_WRONG', { field: 'year' });
  return Number(text);
}

/** One row for each person, the largest sum first. */
export const yearRows = (lines: readonly YearLine[]): CsvCell[][] => [
  ['会員番号', 'お名前', 'フリガナ', '件数', '支払金額（円・税込）', '源泉徴収税額（円）'],
  ...lines.map(({ member, count, total }) => [
    member?.number ?? '',
    member?.name ?? '（登録が消去された方）',
    member?.kana ?? '',
    count,
    total,
    // Nothing is withheld from the gigs of this program.
    0,
  ]),
];
