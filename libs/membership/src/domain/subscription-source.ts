import type { Anchor, BillingInterval, TokyoDate } from '@enishi/kernel';
import { graceEnd } from './membership-status.ts';

/** What billing says about a subscription, as far as membership is concerned. Days in Tokyo, `periodEnd` exclusive. */
export type SubscriptionFacts = {
  readonly interval: BillingInterval;
  readonly amount: number;
  readonly status: string;
  /** Whether what was bought is due to the member; a late renewal is still live. */
  readonly live: boolean;
  readonly periodStart: TokyoDate;
  readonly periodEnd: TokyoDate;
  /** What the days of its charges are counted from. */
  readonly anchor: Anchor;
  readonly cancelAtPeriodEnd: boolean;
  /** The plan that begins on `periodEnd`, if a change is planned. */
  readonly next: {
    readonly offerKey: string;
    readonly interval: BillingInterval;
    readonly amount: number;
  } | null;
  /** What a coupon takes off the next charges; null where they are the whole price. */
  readonly discount: {
    readonly name: string;
    readonly off: number;
    readonly until: TokyoDate | null;
  } | null;
  /** A pause that is planned or runs: nothing is paid from its first day on, and charged again on `until`. */
  readonly pause: { readonly from: TokyoDate; readonly until: TokyoDate | null } | null;
  readonly endedOn: TokyoDate | null;
};

/** What is already written down of the source, if anything. */
export type KnownSource = { readonly fromDay: TokyoDate; readonly graceUntil: TokyoDate | null };

/** The days of a membership source. */
export type SourceDays = {
  readonly fromDay: TokyoDate;
  readonly untilDay: TokyoDate | null;
  readonly paidUntil: TokyoDate | null;
  readonly graceUntil: TokyoDate | null;
  readonly cancelsOn: TokyoDate | null;
  /** The first day of a pause, and the day of the charge that ends it. */
  readonly pausesOn: TokyoDate | null;
  readonly resumesOn: TokyoDate | null;
};

/**
 * Translates a subscription into the days on which it carries a membership. While it renews there is no end: a
 * renewal's event may be late, and benefits must not close for the hours between. A cancelled one ends with its
 * period, whether or not the final event ever comes. A failed charge starts one grace, which telling it again does not
 * prolong; money received ends it. A pause ends it for the time being: the same source carries the membership again afterwards.
 */
export function sourceDays(
  facts: SubscriptionFacts,
  known: KnownSource | null,
  today: TokyoDate,
): SourceDays {
  const fromDay = known && known.fromDay < facts.periodStart ? known.fromDay : facts.periodStart;
  const rests = facts.cancelAtPeriodEnd ? null : facts.pause;
  const pause = { pausesOn: rests?.from ?? null, resumesOn: rests?.until ?? null };
  if (rests && facts.status === 'paused') {
    const untilDay = rests.from < today ? rests.from : today;
    return { fromDay, untilDay, paidUntil: null, graceUntil: null, cancelsOn: null, ...pause };
  }
  if (!facts.live) {
    const untilDay = facts.endedOn ?? today;
    return { fromDay, untilDay, paidUntil: null, graceUntil: null, cancelsOn: null, ...noPause };
  }
  const cancelsOn = facts.cancelAtPeriodEnd ? facts.periodEnd : null;
  if (facts.status === 'past_due') {
    const graceUntil = known?.graceUntil ?? graceEnd(today);
    return { fromDay, untilDay: cancelsOn, paidUntil: facts.periodStart, graceUntil, cancelsOn, ...noPause };
  }
  const untilDay = cancelsOn ?? pause.pausesOn;
  return { fromDay, untilDay, paidUntil: facts.periodEnd, graceUntil: null, cancelsOn, ...pause };
}

const noPause = { pausesOn: null, resumesOn: null };
