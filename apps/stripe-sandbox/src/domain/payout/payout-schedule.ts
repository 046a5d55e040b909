import type { Work } from '../work.ts';

export const payoutIntervals = ['manual', 'daily', 'weekly', 'monthly'] as const;
export type PayoutInterval = (typeof payoutIntervals)[number];
export const payoutWeekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

/** When the balance is paid to the bank by itself, and how long money takes to become available. */
export interface PayoutSchedule {
  id: 'payout_schedule';
  object: 'sandbox.payout_schedule';
  interval: PayoutInterval;
  /** Day of arrival for weekly payouts. */
  weekday: (typeof payoutWeekdays)[number];
  /** Day of arrival for monthly payouts, 1 to 31. */
  monthDay: number;
  /** Business days until the money of a payment is available. */
  delayDays: number;
  /** Up to here everything is paid out that was due, in seconds since 1970. */
  reached: number;
}

/**
 * Stripe's defaults for Japan: available after four business days, paid weekly on Fridays, never daily
 * (docs.stripe.com/payouts). The sandbox pays nothing out by itself until it is told to.
 */
export const defaultPayouts: PayoutSchedule = {
  id: 'payout_schedule',
  object: 'sandbox.payout_schedule',
  interval: 'manual',
  weekday: 'friday',
  monthDay: 31,
  delayDays: 4,
  reached: 0,
};

export const payoutScheduleOf = (work: Work): PayoutSchedule =>
  work.find('sandbox.payout_schedule', 'payout_schedule') ?? defaultPayouts;

/** A changed schedule begins now: what was available before waits for its next day. */
export function arrangePayouts(work: Work, changes: Partial<PayoutSchedule>): PayoutSchedule {
  return work.put({ ...payoutScheduleOf(work), ...changes, reached: work.now });
}
