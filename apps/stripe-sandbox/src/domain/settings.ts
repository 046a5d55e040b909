import type { SearchLag } from '../search/search-lag.ts';

/** When and how often a failed renewal is tried again, and what becomes of the subscription afterwards. */
export interface Dunning {
  /** Days between one failed attempt and the next. */
  retryDays: readonly number[];
  afterLast: 'cancel' | 'unpaid' | 'past_due';
}

/** What a dispute costs, and how long the seller has to answer it. */
export interface DisputeTerms {
  /** Yen; given back when the dispute is won. */
  fee: number;
  responseDays: number;
}

/** What the domain needs to know of its surroundings. */
export interface Settings {
  /** Origin of the hosted pages, e.g. `http://127.0.0.1:12111`. */
  publicUrl: string;
  dunning: Dunning;
  searchLag: SearchLag;
  /** The ways of paying that are switched on, as in Stripe's Dashboard. */
  paymentMethods: readonly string[];
  dispute: DisputeTerms;
}

/** Stripe's own documented example of a custom retry schedule: 3, 5 and 7 days, then cancel. */
export const defaultDunning: Dunning = { retryDays: [3, 5, 7], afterLast: 'cancel' };

export const defaultPaymentMethods: readonly string[] = ['card', 'konbini', 'customer_balance'];

/** Japan's dispute fee, and the usual time to answer one. */
export const defaultDispute: DisputeTerms = { fee: 1300, responseDays: 9 };

export const secondsPerHour = 3600;
export const secondsPerDay = 86_400;
/** A renewal invoice stays a draft for an hour, so that lines can still be added. */
export const draftSeconds = secondsPerHour;
/** `trial_will_end` is sent three days before a trial ends. */
export const trialReminderSeconds = 3 * secondsPerDay;
/** A subscription whose first payment never succeeded expires after 23 hours. */
export const incompleteSeconds = 23 * secondsPerHour;
/** A Checkout session expires after 24 hours unless it says otherwise. */
export const sessionSeconds = 24 * secondsPerHour;
/** Money reserved on a card is given back after seven days unless it is captured. */
export const authorizationSeconds = 7 * secondsPerDay;
/** A refund that is not instant arrives, or comes back, three days later. */
export const refundSeconds = 3 * secondsPerDay;
/** For so long a customer may name the bank account a refund goes to (docs.stripe.com/payments/customer-balance/refunding). */
export const accountSeconds = 45 * secondsPerDay;
