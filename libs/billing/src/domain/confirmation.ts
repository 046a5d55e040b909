import type { Yen } from '@enishi/kernel';
import { awaitsHolder } from './change-states.ts';
import type { ChangeState } from './change-states.ts';
import type { LiveInvoice } from './live-facts.ts';

/** How the wait for the holder of the card has ended. */
export type ConfirmationEnd =
  { readonly state: 'done'; readonly charged: Yen } | { readonly state: 'failed' };

const hour = 3_600_000;
/** Stripe forgets a change 23 hours after it was ordered; the rest is for hearing of it and for putting back what gave way. */
const longestWait = 30 * hour;

/**
 * What Stripe's invoice says of a change that waits for it: paid, the change is made; void (taken back, or 23 hours have passed), it
 * is forgotten (docs.stripe.com/billing/subscriptions/pending-updates). Null while it waits, and where Stripe names no such invoice.
 */
export function confirmationEnd(
  stripeInvoiceId: string | null,
  invoices: readonly Pick<LiveInvoice, 'stripeId' | 'status' | 'amountDue'>[],
): ConfirmationEnd | null {
  const invoice = invoices.find(({ stripeId }) => stripeId === stripeInvoiceId);
  if (invoice?.status === 'paid') return { state: 'done', charged: invoice.amountDue };
  return invoice?.status === 'void' || invoice?.status === 'uncollectible' ? { state: 'failed' } : null;
}

/**
 * Whether a change may wait for its holder. What was planned for the end of the period, or a pause that is to end early, gave way when
 * it was ordered, and is put back if nobody confirms: too close to that end it would come back too late, and a renewal would be
 * charged as nobody wished.
 */
export function mayWait(gaveWay: boolean, periodEnd: Date, now: Date): boolean {
  return !gaveWay || periodEnd.getTime() - now.getTime() > longestWait;
}

/**
 * Whether a period began by itself within a pause whose early end was asked for and not confirmed: collection was on meanwhile, and
 * nobody was there in time to turn it off again. Nobody agreed to be charged for it.
 */
export function fellIntoPause(periodStart: Date, { askedAt, pauseUntil }: AskedEnd): boolean {
  return askedAt !== null && periodStart > askedAt && (pauseUntil === null || periodStart < pauseUntil);
}

type AskedEnd = { readonly askedAt: Date | null; readonly pauseUntil: Date | null };

const week = 7 * 24 * hour;

/** Whether a change is still to be told of: it waits, or nobody confirmed it in time and that was not long ago. */
export function isShownStill({ state, declineCode, settledAt }: Ended, now: Date): boolean {
  const lapsed = state === 'failed' && declineCode === 'not_confirmed' && settledAt !== null;
  return awaitsHolder(state) || (lapsed && now.getTime() - settledAt.getTime() < week);
}

type Ended = {
  readonly state: ChangeState;
  readonly declineCode: string | null;
  readonly settledAt: Date | null;
};
