import { tokyoDateOf } from '@enishi/kernel';
import { anchorOfCharges } from './charge-days.ts';
import { changedRows } from './differs.ts';
import { noDiscount, offNext } from './discount.ts';
import type { HeldDiscount, KnownDiscount } from './discount.ts';
import type { MatterWish, Outcome, StripeWish, ToldDiscount } from './decision.ts';
import type { LiveFacts, LiveSubscription } from './live-facts.ts';
import type { Mirror, MirroredSubscription } from './mirror.ts';
import { nextOffer } from './next-offer.ts';
import type { KnownPrice } from './offer.ts';
import { pauseDays, pauseIn, pauseOf } from './pause.ts';
import { endedTerm } from './prepaid-term.ts';
import { isLive, isSilent, occupies, subscriptionMachine } from './subscription-states.ts';

/** What the subscriptions of a customer come to. `all` is the mirror as it will be, changed or not. */
export type SubscriptionVerdict = {
  readonly all: readonly MirroredSubscription[];
  readonly changed: readonly MirroredSubscription[];
  readonly outcomes: readonly Outcome[];
  readonly matters: readonly MatterWish[];
  readonly wishes: readonly StripeWish[];
};

/**
 * Projects all subscriptions of the customer at once: which are ours, which one serves, which came second. The one that
 * was created first serves (ties by id), so that the verdict does not depend on the order in which events arrived. A term
 * that is paid for serves before any of them; one that has run out gives way.
 */
export function decideSubscriptions(
  mirror: Mirror,
  facts: LiveFacts,
  newId: () => string,
): SubscriptionVerdict {
  const priceOf = (live: LiveSubscription): KnownPrice | undefined =>
    live.currency === 'jpy' ? mirror.prices.find((price) => price.stripePriceId === live.priceId) : undefined;
  const ours = [...facts.subscriptions].filter(priceOf).sort(bySeniority);
  const foreign = facts.subscriptions.filter((live) => !priceOf(live));

  const terms = mirror.subscriptions.filter((row) => row.prepaid);
  const serving = new Set<string>(
    terms.filter(({ status }) => status === 'active').map(({ family }) => family),
  );
  const projected = ours.map((live): MirroredSubscription => {
    const price = priceOf(live)!;
    const known = mirror.subscriptions.find((row) => row.stripeId === live.stripeId);
    const second = occupies(live.status) && serving.has(price.stream);
    if (occupies(live.status)) serving.add(price.stream);
    const next = mirror.prices.find(({ stripePriceId }) => stripePriceId === live.nextPriceId);
    const held = heldDiscount(live, mirror.discounts);
    return project(live, price, { id: known?.id ?? newId(), known, second, next, held });
  });
  const replaced = terms
    .filter(({ status, family }) => status === 'past_due' && serving.has(family))
    .map((term) => endedTerm(term, 'cancelled', facts.fetchedAt));
  const seen = [...projected, ...replaced];
  const changed = changedRows(seen, mirror.subscriptions);
  const untouched = mirror.subscriptions.filter((row) => !seen.some(({ id }) => id === row.id));
  return {
    all: [...seen, ...untouched],
    changed,
    outcomes: announceTurns(changed, mirror),
    matters: [
      ...foreign.filter((live) => occupies(live.status)).map(foreignMatter),
      ...projected.filter(isDuplicate).map(duplicateMatter),
    ],
    wishes: projected
      .filter(isDuplicate)
      .map((row) => ({ kind: 'cancel_duplicate', stripeSubscriptionId: row.stripeId })),
  };
}

type Standing = {
  id: string;
  known: MirroredSubscription | undefined;
  second: boolean;
  next: KnownPrice | undefined;
  held: HeldDiscount;
};

function project(
  live: LiveSubscription,
  price: KnownPrice,
  { id, known, second, next, held }: Standing,
): MirroredSubscription {
  const paused = pauseOf(live, known);
  const status = second ? 'duplicate' : paused.status;
  if (known && subscriptionMachine.isFinal(known.status)) return known;
  return {
    id,
    stripeId: live.stripeId,
    prepaid: false,
    family: price.stream,
    offerKey: price.key,
    interval: price.interval,
    amount: live.amount,
    status,
    periodStart: live.periodStart,
    periodEnd: live.periodEnd,
    cancelAtPeriodEnd: live.cancelAtPeriodEnd,
    nextOfferKey: next?.key ?? null,
    nextInterval: next?.interval ?? null,
    nextAmount: next?.amount ?? null,
    ...held,
    pausedFrom: paused.pausedFrom,
    pausedUntil: paused.pausedUntil,
    anchorAt: live.anchorAt,
    startedAt: live.createdAt,
    endedAt: live.endedAt,
    endedBecause: live.endedBecause,
  };
}

/** A discount that somebody gave in Stripe's dashboard is none of ours: what it changes shows on the invoice. */
function heldDiscount(live: LiveSubscription, known: readonly KnownDiscount[]): HeldDiscount {
  const ours = known.find(({ id }) => id === live.discount?.couponId);
  return ours && live.discount
    ? { discountId: ours.id, discountOff: ours.off, discountUntil: live.discount.until }
    : noDiscount;
}

/** What others are told of changed rows. Ended ones are told first, so that a successor finds the place free. */
export function announceTurns(
  changed: readonly MirroredSubscription[],
  mirror: Pick<Mirror, 'customer' | 'discounts' | 'subscriptions'>,
): Extract<Outcome, { type: 'subscription_changed' }>[] {
  return changed
    .filter((row) => {
      const before = mirror.subscriptions.find(({ id }) => id === row.id);
      return !isSilent(row.status)
        ? !(before?.status === 'duplicate' && row.status === 'ended')
        : Boolean(before && !isSilent(before.status));
    })
    .sort((a, b) => Number(isLive(a.status)) - Number(isLive(b.status)))
    .map((row) => ({
      type: 'subscription_changed',
      payload: {
        subject: mirror.customer.subject,
        subscriptionId: row.id,
        prepaid: row.prepaid && !row.invoiced,
        ...(row.invoiced ? { invoiced: true } : {}),
        family: row.family,
        offerKey: row.offerKey,
        interval: row.interval,
        amount: row.amount,
        status: row.status,
        live: isLive(row.status),
        periodStart: tokyoDateOf(row.periodStart),
        periodEnd: tokyoDateOf(row.periodEnd),
        anchor: anchorOfCharges(row),
        cancelAtPeriodEnd: row.cancelAtPeriodEnd,
        next: nextOffer(row),
        discount: toldDiscount(row, mirror.discounts),
        pause: pauseDays(pauseIn(row)),
        endedAt: row.endedAt?.toISOString() ?? null,
        endedBecause: row.endedBecause,
      },
    }));
}

/** What the next charges will have off; one that was for the first charge alone is over. */
function toldDiscount(row: MirroredSubscription, known: readonly KnownDiscount[]): ToldDiscount | null {
  const name = known.find(({ id }) => id === row.discountId)?.name;
  const off = offNext(row);
  return name && off > 0 ? { name, off, until: row.discountUntil && tokyoDateOf(row.discountUntil) } : null;
}

const isDuplicate = (row: MirroredSubscription): boolean => row.status === 'duplicate';

const bySeniority = (a: LiveSubscription, b: LiveSubscription): number =>
  a.createdAt.getTime() - b.createdAt.getTime() || (a.stripeId < b.stripeId ? -1 : 1);

const foreignMatter = (live: LiveSubscription): MatterWish => ({
  kind: 'foreign_event',
  key: `foreign:${live.stripeId}`,
  detail: `subscription ${live.stripeId} price ${live.priceId ?? 'none'} ${live.currency}`,
  amount: live.currency === 'jpy' ? live.amount : null,
});

const duplicateMatter = (row: MirroredSubscription): MatterWish => ({
  kind: 'duplicate_subscription',
  key: `duplicate:${row.stripeId}`,
  detail: `subscription ${row.stripeId} of ${row.offerKey} came second; it is being cancelled and refunded`,
  amount: row.amount,
});
