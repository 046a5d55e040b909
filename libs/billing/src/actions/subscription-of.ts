import { tokyoDateOf } from '@enishi/kernel';
import type { Anchor, BillingInterval, TokyoDate, Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { anchorOfCharges } from '../domain/charge-days.ts';
import { awaitsHolder } from '../domain/change-states.ts';
import type { NextOffer } from '../domain/decision.ts';
import { offAt } from '../domain/discount.ts';
import type { HeldDiscount } from '../domain/discount.ts';
import type { SubjectRef } from '../domain/offer.ts';
import { pauseDays } from '../domain/pause.ts';
import type { PauseDays } from '../domain/pause.ts';
import { asWished } from '../domain/standing-wish.ts';
import { isLive } from '../domain/subscription-states.ts';
import type { SubscriptionStatus } from '../domain/subscription-states.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';

/** A subject's running subscription. Days are Tokyo days; `periodEnd` is exclusive. */
export type SubscriptionView = {
  subscriptionId: string;
  status: SubscriptionStatus;
  live: boolean;
  /** Paid ahead: nothing is charged by itself. */
  prepaid: boolean;
  /** Paid on invoice: the next one comes before the period ends. */
  invoiced: boolean;
  offerKey: string;
  interval: BillingInterval;
  /** Yen per interval, tax included. */
  amount: Yen;
  periodStart: TokyoDate;
  periodEnd: TokyoDate;
  /** What the days of its charges are counted from. */
  anchor: Anchor;
  /** True as soon as the person asked to leave, whether or not Stripe has confirmed it. */
  cancelAtPeriodEnd: boolean;
  /** Null when nothing more will be charged. */
  nextChargeOn: TokyoDate | null;
  /** The offer that begins on `periodEnd`, if a change is planned. */
  next: NextOffer | null;
  /** Yen that a coupon takes off each charge before `until` (the first one in full), or off all; null where nothing is. */
  discount: { off: Yen; until: TokyoDate | null } | null;
  /** A pause that is planned or runs. */
  pause: PauseDays | null;
  /** A change at once was ordered, and its charge waits until the holder of the card has confirmed it. */
  toConfirm: boolean;
};

/** Reads what a subject is being charged for. */
@Injectable()
export class SubscriptionOf {
  constructor(
    private readonly customers: CustomerStore,
    private readonly subscriptions: SubscriptionStore,
  ) {}

  /** The subscription that runs, or null. What was asked for counts as done: it is on its way to Stripe. */
  async run(tx: Tx, subject: SubjectRef): Promise<SubscriptionView | null> {
    const customer = await this.customers.ofSubject(tx, subject);
    const row = customer ? await this.subscriptions.occupying(tx, customer.id) : null;
    if (!row) return null;
    const wish = await this.subscriptions.lastChange(tx, row.stripeId);
    const { leaving, next, pause } = asWished(row, wish);
    const periodEnd = tokyoDateOf(row.periodEnd);
    const { status, invoiced, offerKey, interval, amount } = row;
    const prepaid = row.prepaid && !invoiced;
    return {
      subscriptionId: row.id,
      ...{ status, prepaid, invoiced, live: isLive(status), offerKey, interval, amount },
      periodStart: tokyoDateOf(row.periodStart),
      periodEnd,
      anchor: anchorOfCharges(row),
      cancelAtPeriodEnd: leaving,
      nextChargeOn: leaving || row.prepaid ? null : pause ? pauseDays(pause)!.until : periodEnd,
      next,
      discount: discountOf(row, tx.now),
      pause: pauseDays(pause),
      toConfirm: wish !== null && awaitsHolder(wish.state),
    };
  }
}

function discountOf(row: HeldDiscount, now: Date): SubscriptionView['discount'] {
  const off = offAt(row, now);
  return off > 0 ? { off, until: row.discountUntil && tokyoDateOf(row.discountUntil) } : null;
}
