import { Refusal, addDays, allOf, isWhole, ok, readOneLine, refused } from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';
import { minimumWages } from './minimum-wage-table.ts';

/** A minimum wage as the desk enters it: yen an hour in a prefecture since a day, and where it was read. */
export type WageFigureForm = {
  readonly prefecture: string;
  readonly from: TokyoDate;
  readonly yen: number;
  readonly source: string;
};

/** No minimum wage is anywhere near `most`; `ahead` days is how long before its day a figure is announced. */
export const wageFigureLimits = { most: 3_000, source: 200, ahead: 180 } as const;

/**
 * Reads a figure that the desk has looked up (地域別最低賃金, 最低賃金法10条, 14条: announced by the labour bureau in the official gazette), refusing all that is wrong at once: WAGE_PREFECTURE_WRONG,
 * WAGE_FROM_WRONG (no newer than what the table knows, or too far ahead), WAGE_YEN_WRONG (`least`, `most`; none has ever fallen), WAGE_SOURCE_WRONG.
 */
export function readWageFigure(form: WageFigureForm, today: TokyoDate): Result<WageFigureForm> {
  const { prefecture, from, yen } = form;
  const rows = minimumWages.filter((row) => row.prefecture === prefecture);
  const [newest] = rows.map((row) => row.from).sort((one, other) => (one < other ? 1 : -1));
  const least = Math.max(1, ...rows.map((row) => row.yen));
  const { most, ahead } = wageFigureLimits;
  const source = readOneLine(form.source);
  return allOf<WageFigureForm>({
    prefecture: newest === undefined ? no('prefecture', 'WAGE_PREFECTURE_WRONG') : ok(prefecture),
    from:
      from > (newest ?? '') && from <= addDays(today, ahead)
        ? ok(from)
        : no('from', 'WAGE_FROM_WRONG', { ahead }),
    yen: isWhole(yen, least, most) ? ok(yen) : no('yen', 'WAGE_YEN_WRONG', { least, most }),
    source:
      source && [...source].length <= wageFigureLimits.source
        ? ok(source)
        : no('source', 'WAGE_SOURCE_WRONG', { most: wageFigureLimits.source }),
  });
}

const no = <Value>(field: string, code: string, facts: Record<string, number> = {}): Result<Value> =>
  refused<Value>(new Refusal('invalid', code, { field, ...facts }));
