import { Refusal, allOf, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

/** The percents by which a community runs its gigs, in the order in which they are shown. */
export const workPercents = ['feePercent', 'callOffPercent', 'calledOffShare'] as const;
export type WorkPercent = (typeof workPercents)[number];
/** All that a community decides about how its gigs are run; `employsMinors`: people younger than eighteen may take gigs of employment. */
export const workRules = [...workPercents, 'employsMinors'] as const;
export type WorkRule = (typeof workRules)[number];
export type WorkRules = Readonly<Record<WorkPercent, number>> & { readonly employsMinors: boolean };
/** As they are typed: digits of any width, a sign of percent may stand behind. */
export type TypedPercents = Readonly<Record<WorkPercent, string>>;
export type PercentLimits = Readonly<Record<WorkPercent, { readonly least: number; readonly most: number }>>;

/** Reads them, refusing all that is wrong at once: WORK_PERCENT_WRONG (`field`, `least`, `most`). */
export function readPercents(
  typed: TypedPercents,
  limits: PercentLimits,
): Result<Record<WorkPercent, number>> {
  const read = (field: WorkPercent): Result<number> => {
    const [, digits] = /^(\d{1,3})%?$/u.exec(typed[field].normalize('NFKC').replace(/\s/gu, '')) ?? [];
    const percent = Number(digits ?? Number.NaN);
    const { least, most } = limits[field];
    return percent >= least && percent <= most
      ? ok(percent)
      : refused(new Refusal('invalid', 'WORK_PERCENT_WRONG', { field, least, most }));
  };
  return allOf({
    feePercent: read('feePercent'),
    callOffPercent: read('callOffPercent'),
    calledOffShare: read('calledOffShare'),
  });
}
