import type { SearchLag } from '../search/search-lag.ts';

/** When and how often a failed renewal is tried again, and what becomes of the subscription afterwards. */
export interface Dunning {
  /** Days between one failed attempt and the next. */
  retryDays: readonly number[];
  afterLast: 'cancel' | 'unpaid' | 'past_due';
}

/** What the domain needs to know of its surroundings. */
export interface Settings {
  /** Origin of the hosted pages, e.g. `http://127.0.0.1:12111`. */
  publicUrl: string;
  dunning: Dunning;
  searchLag: SearchLag;
}

/** Stripe's own documented example of a custom retry schedule: 3, 5 and 7 days, then cancel. */
export const defaultDunning: Dunning = { retryDays: [3, 5, 7], afterLast: 'cancel' };

export const secondsPerHour = 3600;
export const secondsPerDay = 86_400;
/** A renewal invoice stays a draft for an hour, so that lines can still be added. */
export const draftSeconds = secondsPerHour;
/** A subscription whose first payment never succeeded expires after 23 hours. */
export const incompleteSeconds = 23 * secondsPerHour;
/** A Checkout session expires after 24 hours unless it says otherwise. */
export const sessionSeconds = 24 * secondsPerHour;
