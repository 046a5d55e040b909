import { tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { LiveSubscription } from './live-facts.ts';
import type { MirroredSubscription } from './mirror.ts';
import type { SubscriptionStatus } from './subscription-states.ts';

/** Months for which a subscription may be paused (休会) at a time. */
export const longestPause = 6;

/** Nothing is charged and nothing owed from `from` on until `until`, the instant of the next charge; null: until somebody says so. */
export type Pause = { readonly from: Date; readonly until: Date | null };

/** A pause whose end is settled. */
export type SettledPause = { readonly from: Date; readonly until: Date };

type Paid = Pick<MirroredSubscription, 'periodEnd' | 'anchorAt'>;

/**
 * A pause of whole months, from the end of what is paid. The end is counted from the day on which the periods are anchored,
 * as Stripe counts it (31 January → 28 February → 31 March), not from the clamped day on which the pause begins.
 */
export function pauseFor({ periodEnd, anchorAt }: Paid, months: number): SettledPause {
  return { from: periodEnd, until: boundary(anchorAt, monthsBetween(anchorAt, periodEnd) + months) };
}

/**
 * When Stripe is to collect again: after the last invoice that must not be charged, which is final an hour after its period
 * began, and before the period that is charged begins (docs.stripe.com/billing/subscriptions/pause-payment).
 */
export function collectsAgainAt(until: Date): Date {
  return new Date(until.getTime() - 6 * 3_600_000);
}

/** What a subscription is, seen with its pause. */
export type PauseVerdict = Pick<MirroredSubscription, 'pausedFrom' | 'pausedUntil'> & {
  readonly status: Exclude<SubscriptionStatus, 'duplicate'>;
};

/**
 * Stripe goes on calling a subscription active while it collects nothing. Here it is paused as soon as a period has begun
 * that is not charged for, and until the next one begins that is: between the two nobody owes anything.
 */
export function pauseOf(live: LiveSubscription, known: MirroredSubscription | undefined): PauseVerdict {
  if (live.status !== 'active') return { status: live.status, pausedFrom: null, pausedUntil: null };
  if (live.pause) {
    const from = live.pause.from ?? known?.pausedFrom ?? live.periodEnd;
    const status = live.periodStart >= from ? 'paused' : 'active';
    return { status, pausedFrom: from, pausedUntil: live.pause.until };
  }
  const lasts = known?.status === 'paused' && known.pausedFrom && live.periodStart <= known.periodStart;
  return lasts
    ? { status: 'paused', pausedFrom: known.pausedFrom, pausedUntil: live.periodEnd }
    : { status: 'active', pausedFrom: null, pausedUntil: null };
}

/** The pause of a copy, or null. */
export function pauseIn({
  pausedFrom,
  pausedUntil,
}: Pick<MirroredSubscription, 'pausedFrom' | 'pausedUntil'>): Pause | null {
  return pausedFrom && { from: pausedFrom, until: pausedUntil };
}

/** A pause in Tokyo's days: the first that is not paid for, and that of the next charge. */
export type PauseDays = { from: TokyoDate; until: TokyoDate | null };

/** The same where the end is settled. */
export type SettledPauseDays = { from: TokyoDate; until: TokyoDate };

export function pauseDays(pause: SettledPause): SettledPauseDays;
export function pauseDays(pause: Pause | null): PauseDays | null;
export function pauseDays(pause: Pause | null): PauseDays | null {
  return pause && { from: tokyoDateOf(pause.from), until: pause.until && tokyoDateOf(pause.until) };
}

const monthsBetween = (from: Date, to: Date): number =>
  (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();

/** The anchor moved by whole months, in UTC as at Stripe; a day that the month lacks becomes its last one. */
function boundary(anchor: Date, months: number): Date {
  const month = anchor.getUTCMonth() + months;
  const last = new Date(Date.UTC(anchor.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const moved = new Date(anchor);
  moved.setUTCFullYear(anchor.getUTCFullYear(), month, Math.min(anchor.getUTCDate(), last));
  return moved;
}
