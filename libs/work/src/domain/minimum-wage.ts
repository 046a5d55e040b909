import { Refusal, ok, readLines, refused, tokyoDate } from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';
import { minimumWages } from './minimum-wage-table.ts';

/** The figure in force on a day of work, and since when; null where the table knows none. */
export type Wage = { readonly yen: number; readonly from: TokyoDate };

/** Yen an hour in a prefecture on the day of the work, not of the writing. */
export function wageOn(prefecture: string, day: TokyoDate): Wage | null {
  const [row] = minimumWages
    .filter((each) => each.prefecture === prefecture && each.from <= day)
    .sort((one, other) => (one.from < other.from ? 1 : -1));
  return row ? { yen: row.yen, from: tokyoDate(row.from) } : null;
}

/** What is paid for how long, where and on which day. */
export type PaidPiece = {
  readonly area: string;
  readonly day: TokyoDate;
  readonly reward: number;
  readonly minutes: number;
};

/**
 * Whether a reward stands above the minimum wage for the minutes that the work will probably take: `fine`, `below`, or `unknown` where there is no figure
 * for that place and day. The law binds employment alone (最低賃金法4条); for 業務委託 this is a guard of the program, not the law.
 */
export type WageGuard = {
  readonly verdict: 'fine' | 'below' | 'unknown';
  readonly wage: Wage | null;
  readonly least: number | null;
};

export function guardWage({ area, day, reward, minutes }: PaidPiece): WageGuard {
  const wage = wageOn(area.slice(0, 2), day);
  if (!wage) return { verdict: 'unknown', wage, least: null };
  const least = Math.ceil((wage.yen * minutes) / 60);
  return { verdict: reward >= least ? 'fine' : 'below', wage, least };
}

const longestJustification = 300;

/**
 * Whether pieces may be published: what stands below the minimum wage, or has no figure to compare with, needs the desk's reason. Answers with it, null where none is
 * needed. Refusals (invalid, `field`): GIG_BELOW_WAGE (`least` yen for the piece), GIG_WAGE_UNKNOWN, GIG_JUSTIFICATION_LONG (`most`).
 */
export function mayPublish(pieces: readonly PaidPiece[], typed: string): Result<string | null> {
  const why = readLines(typed);
  if ([...why].length > longestJustification)
    return no('GIG_JUSTIFICATION_LONG', { most: longestJustification });
  const guards = pieces.map(guardWage);
  const below = guards.find(({ verdict }) => verdict === 'below');
  const wanting = below ?? guards.find(({ verdict }) => verdict === 'unknown');
  if (!wanting) return ok(null);
  if (why) return ok(why);
  return below ? no('GIG_BELOW_WAGE', { least: below.least ?? 0 }) : no('GIG_WAGE_UNKNOWN');
}

const no = <Value>(code: string, facts: Record<string, number> = {}): Result<Value> =>
  refused<Value>(new Refusal('invalid', code, { field: 'justification', ...facts }));
