import type { BillingInterval, Yen } from '@enishi/kernel';
import type { CardOnFile } from './card.ts';
import type { DisputeState } from './dispute-states.ts';
import type { EndedBecause, SubscriptionStatus } from './subscription-states.ts';
import type { LiveTransfers } from './virtual/transfer-request.ts';
import type { Voucher } from './voucher.ts';

/** What Stripe said about one customer, in our words. `fetchedAt` is the instant before the first question was asked. */
export type LiveFacts = {
  readonly fetchedAt: Date;
  readonly subscriptions: readonly LiveSubscription[];
  readonly invoices: readonly LiveInvoice[];
  readonly charges: readonly LiveCharge[];
  readonly sessions: readonly LiveSession[];
  /** Transfers to the customer's account at Stripe; absent where it has none. */
  readonly transfers?: LiveTransfers | null;
  /** The card that is charged for what the customer has running, or else the customer's own. */
  readonly card: CardOnFile | null;
};

/** A subscription at Stripe. Period instants come from its only item; `amount` is per interval, tax included. */
export type LiveSubscription = {
  readonly stripeId: string;
  readonly status: Exclude<SubscriptionStatus, 'duplicate'>;
  readonly createdAt: Date;
  readonly priceId: string | null;
  readonly currency: string;
  readonly amount: Yen;
  readonly interval: BillingInterval | null;
  readonly periodStart: Date;
  readonly periodEnd: Date;
  readonly cancelAtPeriodEnd: boolean;
  readonly endedAt: Date | null;
  readonly endedBecause: EndedBecause | null;
  /** Our attempt's id, from the metadata that the checkout wrote. */
  readonly attemptId: string | null;
  /** The price that takes over when the running period ends, if that is planned. */
  readonly nextPriceId: string | null;
  /** What is taken off its charges before `until` (null = all), by Stripe's coupon; absent where nothing is. */
  readonly discount?: { readonly couponId: string; readonly until: Date | null } | null;
  /** The instant from which the periods are counted. */
  readonly anchorAt: Date;
  /**
   * Renewals are not collected. `from` is known where the pause was made here; `until` is the instant of the next charge, and
   * for one made in the Dashboard the instant from which on Stripe collects again, if it was given.
   */
  readonly pause: { readonly from: Date | null; readonly until: Date | null } | null;
};

/**
 * An invoice at Stripe; its charges are found through the payment intents. `priceId` and the period are those of what it
 * pays for: where a change credits the old price and charges the new one, the new one.
 */
export type LiveInvoice = {
  readonly stripeId: string;
  readonly status: 'draft' | 'open' | 'paid' | 'void' | 'uncollectible';
  readonly subscriptionId: string | null;
  readonly currency: string;
  readonly amountPaid: Yen;
  readonly amountDue: Yen;
  readonly first: boolean;
  /** Of a change in the middle of a period: where it is not paid, the change is not made either. */
  readonly ofChange: boolean;
  readonly createdAt: Date;
  readonly paidAt: Date | null;
  readonly priceId: string | null;
  readonly periodStart: Date;
  readonly periodEnd: Date;
  /** What was taken off, and by which of Stripe's coupons; absent where nothing was. */
  readonly discount?: { readonly couponIds: readonly string[]; readonly amount: Yen } | null;
  /** Parts of periods are credited or charged: the sum is not the price. */
  readonly prorated: boolean;
  readonly paymentIntentIds: readonly string[];
  /** Whether Stripe has tried to collect it. */
  readonly attempted: boolean;
  /** Stripe's page on which it is paid by hand. */
  readonly payUrl: string | null;
};

/** The movement on Stripe's balance: `net` = `amount` - `fee`; a refund's amount and net are negative. */
export type LiveBalance = {
  readonly id: string;
  readonly amount: Yen;
  readonly fee: Yen;
  readonly net: Yen;
  readonly at: Date;
};

/** One try to take money. */
export type LiveCharge = {
  readonly stripeId: string;
  readonly paymentIntentId: string | null;
  readonly status: 'succeeded' | 'pending' | 'failed';
  readonly currency: string;
  readonly amount: Yen;
  readonly createdAt: Date;
  readonly declineCode: string | null;
  readonly disputes: readonly LiveDispute[];
  /** Our attempt's id, on charges that were ordered without a subscription. */
  readonly attemptId: string | null;
  /** Our request's id, on charges of transfers to the customer's account. */
  readonly transferId?: string | null;
  readonly balance: LiveBalance | null;
  readonly refunds: readonly LiveRefund[];
};

/** Money going back. `ourId` is our intention's id, when the refund was made here and not in Stripe's dashboard. */
export type LiveRefund = {
  readonly stripeId: string;
  readonly ourId: string | null;
  readonly status: 'needs_account' | 'pending' | 'succeeded' | 'failed';
  readonly amount: Yen;
  readonly createdAt: Date;
  readonly balance: LiveBalance | null;
  readonly failureBalance: LiveBalance | null;
};

/** A payer's objection. Yen; `movements` are what the bank took and what came back, fees with their sign. */
export type LiveDispute = {
  readonly stripeId: string;
  readonly state: DisputeState;
  readonly reason: string;
  readonly amount: Yen;
  readonly openedAt: Date;
  readonly dueBy: Date | null;
  readonly movements: readonly LiveBalance[];
};

/** A hosted payment page, or the payment intent of a voucher: whatever may take money for an attempt. */
export type LiveSession = {
  readonly stripeId: string;
  readonly attemptId: string | null;
  readonly status: 'open' | 'complete' | 'expired';
  readonly paid: boolean;
  /** What a page for a card alone has brought; null on pages that take money, and while nothing was given. */
  readonly givenMethodId: string | null;
  /** The voucher that waits to be paid at a convenience store. */
  readonly voucher: Voucher | null;
};
