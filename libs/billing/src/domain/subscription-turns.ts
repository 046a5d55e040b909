import type { BillingInterval, Yen } from '@enishi/kernel';
import { recurringAmount } from './discount.ts';
import type { MirroredSubscription } from './mirror.ts';
import { bringsFees } from './subscription-states.ts';
import type { EndedBecause } from './subscription-states.ts';

/**
 * From `happenedAt` on, a subscription brings fees on these terms, or none. Turns are kept for ever and in the order in which
 * they were learnt; one that is learnt later holds from its instant on, whatever earlier ones said of the time after it.
 */
export type SubscriptionTurn = {
  readonly subscriptionId: string;
  /** Whether fees come in: paid for or late, but neither on trial, paused, never paid, doubled nor ended. */
  readonly brings: boolean;
  readonly offerKey: string;
  readonly interval: BillingInterval;
  /** Yen per interval, tax included, less what a discount takes off the next charge; the last known where nothing is brought any more. */
  readonly amount: Yen;
  readonly happenedAt: Date;
  /** Why it ended, or that it is paused and may come back; null for every other turn. */
  readonly because: EndedBecause | 'paused' | null;
};

/** The turns that lie between the mirror and the changed rows, in the order in which they happened. */
export function turnsBetween(
  before: readonly MirroredSubscription[],
  changed: readonly MirroredSubscription[],
  seenAt: Date,
): SubscriptionTurn[] {
  return changed.flatMap((row) => {
    const known = before.find(({ id }) => id === row.id);
    return instantsOf(known, row, seenAt).map(({ at, brings }) => turnOf(row, at, brings));
  });
}

type Instant = { readonly at: Date; readonly brings: boolean };

function instantsOf(
  known: MirroredSubscription | undefined,
  row: MirroredSubscription,
  seenAt: Date,
): Instant[] {
  const brought = known !== undefined && bringsFees(known.status);
  if (!brought && bringsFees(row.status)) return [{ at: beginning(known, row, seenAt), brings: true }];
  if (brought && !bringsFees(row.status)) return [{ at: ending(row, seenAt), brings: false }];
  if (brought && known && soldOtherwise(known, row))
    return [{ at: moving(known, row, seenAt), brings: true }];
  if (!known && sleptThrough(row)) {
    return [
      { at: row.startedAt, brings: true },
      { at: row.endedAt ?? seenAt, brings: false },
    ];
  }
  return [];
}

function turnOf(row: MirroredSubscription, happenedAt: Date, brings: boolean): SubscriptionTurn {
  const { id: subscriptionId, offerKey, interval, endedBecause } = row;
  return {
    subscriptionId,
    brings,
    offerKey,
    interval,
    amount: recurringAmount(row),
    happenedAt,
    because: brings ? null : row.status === 'paused' ? 'paused' : endedBecause,
  };
}

/** The first payment counts from the start at Stripe; coming back from a pause from when it was seen. */
function beginning(known: MirroredSubscription | undefined, row: MirroredSubscription, seenAt: Date): Date {
  return !known || known.status === 'incomplete' ? row.startedAt : moving(known, row, seenAt);
}

/** A second subscription that is taken back never counted: that is a correction from its start on. */
function ending(row: MirroredSubscription, seenAt: Date): Date {
  if (row.status === 'paused' && row.pausedFrom && row.pausedFrom <= seenAt) return row.pausedFrom;
  return row.status === 'duplicate' ? row.startedAt : (row.endedAt ?? seenAt);
}

/** Terms that came with a new period hold from its first instant; any others from when they were seen. */
function moving(known: MirroredSubscription, row: MirroredSubscription, seenAt: Date): Date {
  return row.periodStart > known.periodStart && row.periodStart <= seenAt ? row.periodStart : seenAt;
}

const soldOtherwise = (known: MirroredSubscription, row: MirroredSubscription): boolean =>
  known.offerKey !== row.offerKey ||
  known.interval !== row.interval ||
  recurringAmount(known) !== recurringAmount(row);

/** Begun and ended before we saw it for the first time. */
const sleptThrough = (row: MirroredSubscription): boolean =>
  row.status === 'ended' && row.endedBecause !== 'duplicate';
