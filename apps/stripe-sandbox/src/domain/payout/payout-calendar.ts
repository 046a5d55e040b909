import { secondsPerDay } from '../settings.ts';
import type { PayoutSchedule } from './payout-schedule.ts';

/** A day begins at 00:00 UTC, nine in the morning in Japan, as in Stripe's own dates of payouts. */
export const dayOf = (at: number): number => at - (at % secondsPerDay);

const partsOf = (day: number): { weekday: number; monthDay: number; isLast: boolean } => {
  const date = new Date(day * 1000);
  return {
    weekday: date.getUTCDay(),
    monthDay: date.getUTCDate(),
    isLast: new Date((day + secondsPerDay) * 1000).getUTCDate() === 1,
  };
};

/** Monday to Friday; the holidays of a country are not known here. */
export const isBusinessDay = (day: number): boolean => {
  const { weekday } = partsOf(day);
  return weekday !== 0 && weekday !== 6;
};

/** The start of the day that many business days after the day of a moment. */
export function businessDaysAfter(at: number, count: number): number {
  let day = dayOf(at);
  for (let left = count; left > 0;) {
    day += secondsPerDay;
    if (isBusinessDay(day)) left -= 1;
  }
  return day;
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** A month that lacks the chosen day pays on its last (docs.stripe.com/payouts#payout-schedule). */
function isPayday(schedule: PayoutSchedule, day: number): boolean {
  const { weekday, monthDay, isLast } = partsOf(day);
  if (schedule.interval === 'weekly') return weekdays[weekday] === schedule.weekday;
  if (schedule.interval === 'monthly')
    return monthDay === schedule.monthDay || (isLast && monthDay < schedule.monthDay);
  return schedule.interval === 'daily' && isBusinessDay(day);
}

/**
 * When the next automatic payout sets out: the business day before the chosen day, on which it arrives. A chosen day
 * that is no business day moves to the next one. Null when payouts are only made by hand.
 */
export function nextPayout(schedule: PayoutSchedule): number | null {
  if (schedule.interval === 'manual') return null;
  let day = dayOf(schedule.reached);
  for (;;) {
    day = businessDaysAfter(day, 1);
    const arrival = businessDaysAfter(day, 1);
    for (let chosen = day + secondsPerDay; chosen <= arrival; chosen += secondsPerDay)
      if (isPayday(schedule, chosen)) return day;
  }
}
