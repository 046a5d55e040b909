import type { BillingInterval, TokyoDate } from '@enishi/kernel';
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
  readonly cancelAtPeriodEnd: boolean;
  /** The plan that begins on `periodEnd`, if a change is planned. */
  readonly next: {
    readonly offerKey: string;
    readonly interval: BillingInterval;
    readonly amount: number;
  } | null;
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
};

/**
 * Translates a subscription into the days on which it carries a membership. While it renews there is no end: a
 * renewal's event may be late, and benefits must not close for the hours between. A cancelled one ends with its
 * period, whether or not the final event ever comes. A failed charge starts one grace, which telling it again does not
 * prolong; money received ends it.
 */
export function sourceDays(
  facts: SubscriptionFacts,
  known: KnownSource | null,
  today: TokyoDate,
): SourceDays {
  const fromDay = known && known.fromDay < facts.periodStart ? known.fromDay : facts.periodStart;
  if (!facts.live) {
    const untilDay = facts.endedOn ?? today;
    return { fromDay, untilDay, paidUntil: null, graceUntil: null, cancelsOn: null };
  }
  const cancelsOn = facts.cancelAtPeriodEnd ? facts.periodEnd : null;
  if (facts.status === 'past_due') {
    const graceUntil = known?.graceUntil ?? graceEnd(today);
    return { fromDay, untilDay: cancelsOn, paidUntil: facts.periodStart, graceUntil, cancelsOn };
  }
  return { fromDay, untilDay: cancelsOn, paidUntil: facts.periodEnd, graceUntil: null, cancelsOn };
}
