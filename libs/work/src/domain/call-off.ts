import { compareDates, yen } from '@enishi/kernel';
import type { TokyoDate, Yen } from '@enishi/kernel';

/**
 * From when on which rule of calling off holds: within so many hours before the beginning the promised wage is owed, at least so many percent of it. The hours are those that the trade agreed on
 * for contracts that are formed by taking a place (スポットワーク, since September 2025; 厚生労働省 2025-07-04: the contract stands from the application on). The percent is the legal minimum of
 * 休業手当 (労働基準法26条), which is counted from the average wage; for a first day that is the promised wage (12条8項).
 */
export const callOffRules = [{ from: '2025-09-01', hours: 24, leastPercent: 60 }] as const;

/** The rule for a day of work; the first one for what was before. */
export const callOffRuleOn = (day: TokyoDate): (typeof callOffRules)[number] =>
  [...callOffRules].reverse().find(({ from }) => compareDates(day, from as TokyoDate) >= 0) ??
  callOffRules[0];

/** Whether a gig that is called off at an instant is called off late: exactly at the hours before it is still in time. */
export function isLateCallOff({ day, startsAt }: { day: TokyoDate; startsAt: Date }, at: Date): boolean {
  return startsAt.getTime() - at.getTime() < callOffRuleOn(day).hours * 3_600_000;
}

/** The agreed share of a reward where a service contract is called off late: rounded up to the yen, 0 in time or where none was agreed. It is agreed between both sides; the hours are those of employment. */
export function shareFor(
  { day, startsAt, reward, percent }: { day: TokyoDate; startsAt: Date; reward: Yen; percent: number },
  at: Date,
): Yen {
  return isLateCallOff({ day, startsAt }, at) ? yen(Math.ceil((reward * percent) / 100)) : yen(0);
}

/** 休業手当 for a promised wage at so many percent, never below the legal minimum; rounded up to the yen, and 0 in time. */
export function allowanceFor(
  { day, startsAt, promised, percent }: { day: TokyoDate; startsAt: Date; promised: Yen; percent: number },
  at: Date,
): Yen {
  if (!isLateCallOff({ day, startsAt }, at)) return yen(0);
  const most = Math.max(percent, callOffRuleOn(day).leastPercent);
  return yen(Math.ceil((promised * Math.min(most, 100)) / 100));
}
