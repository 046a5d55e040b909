import { tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { LiveSubscription } from '../../libs/billing/src/domain/live-facts.ts';
import type { KnownPrice } from '../../libs/billing/src/domain/offer.ts';

/** Facts that may still change: Stripe's own copy. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A subscription as it is at Stripe, and what only Stripe knows of it. */
export type LittleSubscription = Writable<LiveSubscription> & {
  price: KnownPrice;
  next: KnownPrice | null;
  /** The day that every period is counted from, and how many months have been paid from it. */
  anchor: TokyoDate;
  months: number;
  retries: TokyoDate[];
};

/** One that has just been bought; its first period is opened next. */
export function newSubscription(
  price: KnownPrice,
  stripeId: string,
  createdAt: Date,
  today: TokyoDate,
): LittleSubscription {
  const { stripePriceId: priceId, amount, interval } = price;
  return {
    ...{ stripeId, status: 'active', createdAt, priceId, currency: 'jpy', amount, interval },
    ...{
      periodStart: createdAt,
      periodEnd: createdAt,
      cancelAtPeriodEnd: false,
      endedAt: null,
      endedBecause: null,
    },
    ...{ attemptId: null, nextPriceId: null, anchorAt: createdAt, pause: null },
    ...{ price, next: null, anchor: today, months: 0, retries: [] },
  };
}

/** The next day on which something falls due: another try of the card, or the end of the period. */
export function dueDay({ retries, periodEnd, status }: LittleSubscription): TokyoDate {
  const end = tokyoDateOf(periodEnd);
  const retry = retries[0];
  if (status === 'past_due') return retry ?? ('9999-12-31' as TokyoDate);
  return end;
}

/** What Stripe tells of it. */
export function asLive({
  price: _,
  next: __,
  anchor: ___,
  months: ____,
  retries: _____,
  ...live
}: LittleSubscription): LiveSubscription {
  return live;
}
