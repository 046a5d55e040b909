import { Refusal, ok, refused, tokyoDateOf } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import type { Employment } from './employment.ts';
import type { WageRow } from './minimum-wage-table.ts';
import { leastWageOn } from './minimum-wage.ts';
import type { Wage } from './minimum-wage.ts';

/** A gig of employment where and when it is done. */
export type EmployedPiece = {
  readonly area: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly employment: Employment;
};

/**
 * The wage of an hour against the minimum wage of place and day (最低賃金法4条1項): `fine`, `below`, `unknown` where no figure holds, `old` where the figure is of a year ago, since a new one comes
 * every autumn. Premiums for night do not count (4条3項, 同法施行規則1条2項).
 */
export type EmploymentWage = {
  readonly verdict: 'fine' | 'below' | 'unknown' | 'old';
  readonly wage: Wage | null;
  readonly least: number | null;
};

/** Of work past midnight each part has to bear the figure of its own day. What the desk has looked up counts where it is higher than the table's. */
export function judgeEmploymentWage(
  { area, startsAt, endsAt, employment }: EmployedPiece,
  entered: readonly WageRow[],
): EmploymentWage {
  const { hourly, wageFigure: own } = employment;
  const last = tokyoDateOf(new Date(endsAt.getTime() - 1));
  const least = leastWageOn(area, [tokyoDateOf(startsAt), last], { entered, own });
  const known = { wage: least.wage, least: least.hourly };
  if (known.least !== null && hourly < known.least) return { verdict: 'below', ...known };
  return { verdict: least.standing === 'current' ? 'fine' : least.standing, ...known };
}

/**
 * Whether gigs of employment may be published: no reason of the desk lifts the law. Refusals (invalid, `field`): GIG_WAGE_UNLAWFUL (`least` yen an hour), GIG_WAGE_FIGURE_NEEDED.
 */
export function mayPublishEmployment(
  pieces: readonly EmployedPiece[],
  entered: readonly WageRow[],
): Result<null> {
  const judged = pieces.map((piece) => judgeEmploymentWage(piece, entered));
  const below = judged.find(({ verdict }) => verdict === 'below');
  if (below) return no('GIG_WAGE_UNLAWFUL', { least: below.least ?? 0 });
  return judged.some(({ verdict }) => verdict !== 'fine') ? no('GIG_WAGE_FIGURE_NEEDED') : ok(null);
}

const no = (code: string, facts: Record<string, number> = {}): Result<null> =>
  refused<null>(new Refusal('invalid', code, { field: 'hourly', ...facts }));
