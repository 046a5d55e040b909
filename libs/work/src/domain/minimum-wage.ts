import { Refusal, addDays, ok, readLines, refused, tokyoDate } from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';
import { minimumWages } from './minimum-wage-table.ts';
import type { WageRow } from './minimum-wage-table.ts';

/** The figure in force on a day of work, and since when; null where none is known. */
export type Wage = { readonly yen: number; readonly from: TokyoDate };

/** Yen an hour in a prefecture on the day of the work, not of the writing: the newest figure of the table and of what the secretariat has entered; of one day the higher. */
export function wageOn(prefecture: string, day: TokyoDate, entered: readonly WageRow[]): Wage | null {
  const [row] = [...minimumWages, ...entered]
    .filter((each) => each.prefecture === prefecture && each.from <= day)
    .sort((one, other) => (one.from === other.from ? other.yen - one.yen : one.from < other.from ? 1 : -1));
  return row ? { yen: row.yen, from: tokyoDate(row.from) } : null;
}

/** What the secretariat has looked up: figures that it entered for prefectures, and one for this piece alone, null where it gave none. */
export type LookedUp = { readonly entered: readonly WageRow[]; readonly own: number | null };

/**
 * What an hour has to pay at least, as far as is known: yen, null where nothing is. It is `old` where the figure is of a year ago, since a new one comes every autumn (最低賃金法10条, 12条), and
 * `unknown` where there is none: either way somebody has to look it up before anything is measured by it.
 */
export type LeastWage = {
  readonly standing: 'current' | 'old' | 'unknown';
  readonly wage: Wage | null;
  readonly hourly: number | null;
};

/** A figure holds for a year; then the desk looks up the one that followed. */
const holdsDays = 366;

/**
 * The one rule by which gigs of both tracks and postings are measured. Of work past midnight each day bears its own figure, and the highest counts; so does what was looked up where it is higher than the
 * table's.
 */
export function leastWageOn(
  area: string,
  days: readonly [TokyoDate, ...TokyoDate[]],
  { entered, own }: LookedUp,
): LeastWage {
  const wages = days.map((day) => wageOn(area.slice(0, 2), day, entered));
  const wage = wages.at(-1) ?? null;
  const highest = Math.max(own ?? 0, ...wages.map((each) => each?.yen ?? 0));
  const hourly = highest > 0 ? highest : null;
  if (own !== null) return { standing: 'current', wage, hourly };
  if (!wage || wages.includes(null)) return { standing: 'unknown', wage, hourly };
  return { standing: days.at(-1)! >= addDays(wage.from, holdsDays) ? 'old' : 'current', wage, hourly };
}

/** What is paid for how long, where and on which day. */
export type PaidPiece = {
  readonly area: string;
  readonly day: TokyoDate;
  readonly reward: number;
  readonly minutes: number;
};

/**
 * Whether a reward stands above the minimum wage for the minutes that the work will probably take: `fine`, `below`, `unknown` where there is no figure for that place and day, or `old` where it is of a
 * year ago. The law binds employment alone (最低賃金法4条); for 業務委託 this is a guard of the program, not the law.
 */
export type WageGuard = {
  readonly verdict: 'fine' | 'below' | 'unknown' | 'old';
  readonly wage: Wage | null;
  readonly least: number | null;
};

export function guardWage({ area, day, reward, minutes }: PaidPiece, entered: readonly WageRow[]): WageGuard {
  const { standing, wage, hourly } = leastWageOn(area, [day], { entered, own: null });
  const least = hourly === null ? null : Math.ceil((hourly * minutes) / 60);
  if (least !== null && reward < least) return { verdict: 'below', wage, least };
  return { verdict: standing === 'current' ? 'fine' : standing, wage, least };
}

const longestJustification = 300;

/**
 * Whether pieces may be published: what stands below the minimum wage, or has no figure of this year to compare with, needs the desk's reason. Answers with it, null where none is
 * needed. Refusals (invalid, `field`): GIG_BELOW_WAGE (`least` yen for the piece), GIG_WAGE_UNKNOWN, GIG_JUSTIFICATION_LONG (`most`).
 */
export function mayPublish(
  pieces: readonly PaidPiece[],
  typed: string,
  entered: readonly WageRow[],
): Result<string | null> {
  const why = readLines(typed);
  if ([...why].length > longestJustification)
    return no('GIG_JUSTIFICATION_LONG', { most: longestJustification });
  const guards = pieces.map((piece) => guardWage(piece, entered));
  const below = guards.find(({ verdict }) => verdict === 'below');
  const wanting = below ?? guards.find(({ verdict }) => verdict !== 'fine');
  if (!wanting) return ok(null);
  if (why) return ok(why);
  return below ? no('GIG_BELOW_WAGE', { least: below.least ?? 0 }) : no('GIG_WAGE_UNKNOWN');
}

const no = <Value>(code: string, facts: Record<string, number> = {}): Result<Value> =>
  refused<Value>(new Refusal('invalid', code, { field: 'justification', ...facts }));
