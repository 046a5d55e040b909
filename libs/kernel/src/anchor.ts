import { addDays, addMonthsFromAnchor, dayOfMonth, tokyoDateOf } from './tokyo-date.ts';
import type { TokyoDate } from './tokyo-date.ts';

/**
 * What the days of a charge are counted from: the day of the month (1–31) of the first one, in a calendar that is as many days behind
 * Tokyo's. It is carried along because 28 February no longer tells whether it was meant to be the 31st.
 */
export type Anchor = { readonly day: number; readonly behind: 0 | 1 };

/** Counted in Tokyo's days: charges that we make ourselves. */
export function anchorOn(day: TokyoDate): Anchor {
  return { day: dayOfMonth(day), behind: 0 };
}

/**
 * As Stripe counts: months by the calendar of UTC, where before nine in the morning of Tokyo it is still the day before. Ordered on
 * 1 March at two in the morning, the next charge is on 29 March (docs.stripe.com/billing/subscriptions/billing-cycle).
 */
export function anchorAt(instant: Date): Anchor {
  const day = instant.getUTCDate();
  return { day, behind: day === dayOfMonth(tokyoDateOf(instant)) ? 0 : 1 };
}

/** The charge so many months after one on a day; in a month that lacks the anchor's day on its last. */
export function addMonthsAlong(
  day: TokyoDate,
  months: number,
  { day: anchorDay, behind }: Anchor,
): TokyoDate {
  return addDays(addMonthsFromAnchor(addDays(day, -behind), months, anchorDay), behind);
}

/**
 * The anchor of charges of which only two days are known: 28 February after 31 January is the 31st, the later of the two days of the
 * month where one is the clamp of the other.
 */
export function anchorBetween(first: TokyoDate, later: TokyoDate): Anchor {
  const [began, ends] = [dayOfMonth(first), dayOfMonth(later)];
  const isMonthEnd = dayOfMonth(addDays(later, 1)) === 1;
  return { day: isMonthEnd && began > ends ? began : ends, behind: 0 };
}
