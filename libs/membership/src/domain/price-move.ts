import { Refusal, addDays, addMonthsAlong, anchorBetween, monthsOf, ok, refused } from '@enishi/kernel';
import type { Anchor, BillingInterval, Result, TokyoDate, Yen } from '@enishi/kernel';

/**
 * Settings of moving holders to another price. Terms for many people may be changed without asking each only where that is
 * reasonable, with its day made known in good time before it (民法548条の4), and a term that harms consumers one-sidedly is void
 * (消費者契約法10条). So: a letter this many days before the first charge at the new price, and nobody is held who cancels.
 */
export const moveSettings = { noticeDays: 30, furthestDays: 400 };

/** What renews, of what is kept of a fee; of charges from before their anchor was kept two days tell it. */
export function renewingOf({
  interval,
  anchor,
  fromDay,
  paidUntil,
}: Omit<Renewing, 'anchor'> & { readonly anchor: Anchor | null; readonly fromDay: TokyoDate }): Renewing {
  return { interval, paidUntil, anchor: anchor ?? anchorBetween(fromDay, paidUntil) };
}

/** The first day that may be chosen as the day from which renewals cost the new price. */
export function earliestMove(today: TokyoDate): TokyoDate {
  return addDays(today, moveSettings.noticeDays);
}

/** Reads the day that was chosen. A refusal is MOVE_TOO_SOON with `earliest`, or INPUT_INVALID for a day more than a year off. */
export function readMoveDay(from: TokyoDate | null, today: TokyoDate): Result<TokyoDate> {
  const earliest = earliestMove(today);
  if (from === null || from < earliest)
    return refused(new Refusal('invalid', 'MOVE_TOO_SOON', { field: 'movesFrom', earliest }));
  if (from > addDays(today, moveSettings.furthestDays))
    return refused(new Refusal('invalid', 'INPUT_INVALID', { field: 'movesFrom' }));
  return ok(from);
}

/** What a renewal rests on: `paidUntil` is the next one, from which those after it are counted along the anchor. */
export type Renewing = {
  readonly interval: BillingInterval;
  readonly anchor: Anchor;
  readonly paidUntil: TokyoDate;
};

/**
 * The renewal on which somebody moves: the first on or after the chosen day that is also far enough behind the letter. Never
 * within a period: what is paid for keeps its price to the end.
 */
export function moveOn(held: Renewing, from: TokyoDate, announcedOn: TokyoDate): TokyoDate {
  const due = [from, earliestMove(announcedOn)].sort().at(-1)!;
  return firstRenewal(held, held.paidUntil, due);
}

/**
 * The renewal that is first charged an announced fee, as things stand. A move gives way to a pause: the charge with which the plan
 * goes on is the one that was shown when it was paused, and the announced fee follows with the next.
 */
export function movesWith(
  held: Renewing,
  { movesOn, announcedOn }: { readonly movesOn: TokyoDate; readonly announcedOn: TokyoDate },
  resumesOn: TokyoDate | null,
): TokyoDate {
  const next = resumesOn ? afterOnePeriod({ ...held, paidUntil: resumesOn }) : held.paidUntil;
  return moveOn({ ...held, paidUntil: next }, movesOn, announcedOn);
}

/** What a coupon takes off charges of the fee that moves, in yen each: those before `until`, or all. */
export type MovingDiscount = { readonly off: Yen; readonly until: TokyoDate | null };

/** Whether a coupon still counts at the renewal that moves, and the first later renewal without it, if there is one. */
export type DiscountAtMove = {
  readonly off: Yen;
  readonly counts: boolean;
  readonly overFrom: TokyoDate | null;
};

/**
 * What becomes of a coupon when the fee of its plan moves on `movesOn`: it keeps its yen, since a change of price alone leaves it
 * with its plan, and its end.
 */
export function discountAtMove(
  held: Renewing,
  movesOn: TokyoDate,
  { off, until }: MovingDiscount,
): DiscountAtMove {
  if (until === null) return { off, counts: true, overFrom: null };
  if (until <= movesOn) return { off, counts: false, overFrom: null };
  return { off, counts: true, overFrom: firstRenewal(held, movesOn, until) };
}

const afterOnePeriod = (held: Renewing): TokyoDate =>
  addMonthsAlong(held.paidUntil, monthsOf(held.interval), held.anchor);

/** Of the renewals from one on, the first that is not before a day. */
function firstRenewal({ interval, anchor }: Renewing, from: TokyoDate, due: TokyoDate): TokyoDate {
  let day = from;
  for (let count = 1; day < due; count += 1) day = addMonthsAlong(from, count * monthsOf(interval), anchor);
  return day;
}

/** Whether what begins with the next period is the same plan at another price: announced to the member, not ordered by them. */
export function isPriceMove(held: {
  readonly planKey: string;
  readonly interval: BillingInterval | null;
  readonly nextPlanKey: string | null;
  readonly nextInterval: BillingInterval | null;
}): boolean {
  return held.nextPlanKey === held.planKey && held.nextInterval === held.interval;
}
