import { addDays, addMonthsFromAnchor, dayOfMonth, tokyoDate } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';

/** Days ahead up to which the day of the letter can be chosen. */
export const longestWait = 90;

/** From when on, for how many months a gift can be received. */
type Window = { readonly from: TokyoDate; readonly months: number };

/**
 * A right that is bought now and used later is a prepaid means of payment (前払式支払手段), whose issuer has to report and to
 * deposit half of what is unused. What can be used only within six months of its issue is exempt (資金決済法4条2号、
 * 施行令4条2項). Hence six months, counted from the day of the order; a longer time needs the duties first, and another line here.
 */
const windows: readonly Window[] = [{ from: tokyoDate('2010-04-01'), months: 6 }];

/** The last day on which a gift ordered on a day can be received. */
export function receivableUntil(orderedOn: TokyoDate): TokyoDate {
  const { months } = windows.findLast(({ from }) => from <= orderedOn) ?? windows[0]!;
  return addDays(addMonthsFromAnchor(orderedOn, months, dayOfMonth(orderedOn)), -1);
}
