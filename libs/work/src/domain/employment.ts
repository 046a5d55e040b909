import { Refusal, allOf, isWhole, ok, refused } from '@enishi/kernel';
import type { Result, Yen } from '@enishi/kernel';
import type { GigTurn } from './gig.ts';
import { breakNeeded, minutesOf, mostOfDay, wageFor } from './wage.ts';
import type { Hours, WorkedMinutes } from './wage.ts';

/**
 * Kinds of work that nobody younger than eighteen is given (労働基準法62条; 年少者労働基準規則7条, 8条): of the long list those that gigs of a region come near. `forestry` is 伐木 and all work with
 * a chain saw in the forest, `heights` places of five metres and more.
 */
export const dangers = ['forestry', 'machines', 'heights', 'heavy', 'harmful', 'drinking'] as const;
export type Danger = (typeof dangers)[number];

/** What an employment gig says beside everything that each gig says; yen an hour, minutes. */
export type Employment = {
  readonly hourly: number;
  readonly breakMinutes: number;
  readonly dangers: readonly Danger[];
  /** Yen an hour that the desk has looked up as the minimum wage for this gig, where none is known or an old one. */
  readonly wageFigure: number | null;
};

/** The same as the desk types it. `ownWork`: place and direction are the company's own. */
export type EmploymentForm = Employment & { readonly ownWork: boolean };

export const employmentLimits = { hourly: 10_000, breakMinutes: 120 } as const;

/**
 * Reads what makes a gig one of employment, refusing all that is wrong at once, each with the fact `field`: GIG_HOURLY_WRONG (`most`), GIG_BREAK_WRONG (`least` minutes; 労働基準法34条), GIG_OVERTIME
 * (more than eight hours of work: gigs are without overtime), GIG_DANGER_UNKNOWN, GIG_WAGE_FIGURE_WRONG, and GIG_DISPATCH where the place or the direction is another company's: the
 * employer is the company itself, and nobody is lent to another (労働者派遣法4条, 5条, 職業安定法44条).
 */
export function readEmployment(form: EmploymentForm, length: number): Result<Employment> {
  const { hourly, breakMinutes, wageFigure, ownWork } = form;
  const most = employmentLimits.breakMinutes;
  const worked = length - breakMinutes;
  const needed = breakNeeded(worked);
  const broken = !isWhole(breakMinutes, 0, most) || breakMinutes < needed || worked <= 0;
  const known = form.dangers.every((danger) => dangers.includes(danger));
  return allOf({
    hourly: rate(hourly)
      ? ok(hourly)
      : no<number>('hourly', 'GIG_HOURLY_WRONG', { most: employmentLimits.hourly }),
    breakMinutes: broken
      ? no<number>('breakMinutes', 'GIG_BREAK_WRONG', { least: needed, most })
      : worked > mostOfDay
        ? no<number>('breakMinutes', 'GIG_OVERTIME')
        : ok(breakMinutes),
    dangers: known ? ok(form.dangers) : no<readonly Danger[]>('dangers', 'GIG_DANGER_UNKNOWN'),
    wageFigure:
      wageFigure === null || rate(wageFigure)
        ? ok(wageFigure)
        : no<number | null>('wageFigure', 'GIG_WAGE_FIGURE_WRONG', { most: employmentLimits.hourly }),
    ...(ownWork ? {} : { ownWork: no<never>('ownWork', 'GIG_DISPATCH') }),
  });
}

const rate = (yen: number): boolean => isWhole(yen, 1, employmentLimits.hourly);

type Agreed = Pick<GigTurn, 'startsAt' | 'endsAt'> & { readonly employment: Employment };

/** The hours that a gig promises. */
export const agreedHours = ({ startsAt, endsAt, employment }: Agreed): Hours => ({
  ...{ from: startsAt, to: endsAt, breakMinutes: employment.breakMinutes },
});

/** What is owed for a gig of employment, and for which minutes. */
export type OwedWage = WorkedMinutes & { readonly amount: Yen };

/** The wage that a gig promises, premiums included. */
export function agreedWage(gig: Agreed): OwedWage {
  const minutes = minutesOf(agreedHours(gig));
  return { ...minutes, amount: wageFor(gig.employment.hourly, minutes) };
}

/**
 * What is owed for hours as they were: never less than what was promised, also where one was sent home early; and all that was worked beyond it (労働基準法24条1項). `hours` null where nobody
 * has said any: then the promise stands.
 */
export function workedWage(gig: Agreed, hours: Hours | null): OwedWage {
  const agreed = agreedWage(gig);
  if (!hours) return agreed;
  const minutes = minutesOf(hours);
  const worked = { ...minutes, amount: wageFor(gig.employment.hourly, minutes) };
  return worked.amount > agreed.amount ? worked : agreed;
}

const no = <Value>(field: string, code: string, facts: Record<string, string | number> = {}): Result<Value> =>
  refused<Value>(new Refusal('invalid', code, { field, ...facts }));
