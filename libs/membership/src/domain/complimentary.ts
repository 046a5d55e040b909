import { Refusal, addDays, addMonthsFromAnchor, dayOfMonth, ok, refused } from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';
import type { PlanTerms } from './plan.ts';

/** Longest reason that is kept, in characters. */
const longestReason = 500;
/** Longest time for which a plan may be given; whoever wants more gives again and looks at it anew. */
const longestMonths = 60;

/** A plan to be given without payment, as typed: `until` is the last usable day. */
export type PresentWish = {
  readonly planKey: string;
  readonly from: TokyoDate;
  readonly until: TokyoDate | null;
  readonly reason: string;
};

/** A plan given without payment; `until` is the first day without it. */
export type Present = {
  readonly planKey: string;
  readonly from: TokyoDate;
  readonly until: TokyoDate;
  readonly reason: string;
};

/**
 * Reads a wish to give a plan. An end is required, so that nobody keeps for ever what was meant for a year. Refusals, each
 * with the fact `field`: COMPLIMENTARY_PLAN_UNFIT (free and supporting plans are not given), COMPLIMENTARY_BEGINS_PAST,
 * COMPLIMENTARY_END_MISSING, COMPLIMENTARY_ENDS_FIRST, COMPLIMENTARY_TOO_LONG, COMPLIMENTARY_REASON_MISSING.
 */
export function readPresent(
  wish: PresentWish,
  plan: Pick<PlanTerms, 'kind'>,
  today: TokyoDate,
): Result<Present> {
  const no = (code: string, field: string): Result<Present> =>
    refused(new Refusal('invalid', code, { field }));
  const reason = wish.reason.normalize('NFC').trim();
  if (plan.kind !== 'paid') return no('COMPLIMENTARY_PLAN_UNFIT', 'planKey');
  if (wish.from < today) return no('COMPLIMENTARY_BEGINS_PAST', 'from');
  if (wish.until === null) return no('COMPLIMENTARY_END_MISSING', 'until');
  if (wish.until < wish.from) return no('COMPLIMENTARY_ENDS_FIRST', 'until');
  if (wish.until >= lastBeginning(wish.from)) return no('COMPLIMENTARY_TOO_LONG', 'until');
  if (reason === '' || reason.length > longestReason) return no('COMPLIMENTARY_REASON_MISSING', 'reason');
  return ok({ planKey: wish.planKey, from: wish.from, until: addDays(wish.until, 1), reason });
}

function lastBeginning(from: TokyoDate): TokyoDate {
  return addMonthsFromAnchor(from, longestMonths, dayOfMonth(from));
}
