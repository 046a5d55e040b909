import { invalidRequest } from '../api-error.ts';
import { refuseNested } from '../operation.ts';
import { transition } from '../machine.ts';
import type { Work } from '../work.ts';
import { discardAwaited } from './awaited-change.ts';
import { billChange } from './bill-change.ts';
import { paidUntil, type PlannedChange } from './plan-change.ts';
import { prorations } from './prorate.ts';
import {
  periodOf,
  subscriptionMachine,
  type ChangedFacts,
  type PauseReason,
  type Subscription,
} from './subscription.ts';
import { keepProrations } from './waiting-prorations.ts';

/** A pause as sent: from when unused time is credited, and whether at once or with the next invoice. */
export interface PauseTerms {
  bill_for?: {
    outstanding_usage_through?: { type: 'none' | 'now' };
    unused_time_from?: { type: 'item_current_period_start' | 'none' | 'now' };
  };
  invoicing_behavior?: 'invoice' | 'pending_invoice_item';
  type?: 'subscription';
}

/** What a pause makes true: no service, no invoices and no new periods until it is resumed. */
export function pausedFacts(work: Work, reason: PauseReason, covered = work.now): ChangedFacts {
  return {
    status_details: {
      paused: { subscription: { type: reason }, transitioned_at: work.now, type: 'subscription' },
    },
    hidden: { paused: { paidUntil: covered }, onTrial: false },
  };
}

/** A trial is over and nobody can be charged: the subscription waits for a payment method. */
export function pauseAfterTrial(work: Work, subscription: Subscription): Subscription {
  const facts = pausedFacts(work, 'trial_end_without_payment_method');
  return transition(work, subscriptionMachine, subscription, {
    ...facts,
    hidden: { ...subscription.hidden, ...facts.hidden },
  });
}

/** Works out a pause without keeping anything: the facts, and the credit for time that will not be used. */
export function planPause(work: Work, subscription: Subscription, sent: PauseTerms): PlannedChange {
  refuseNested(sent, ['bill_for', 'invoicing_behavior', 'type', 'expand'], 'pause');
  const from = sent.bill_for?.unused_time_from?.type ?? 'now';
  const end = paidUntil(subscription);
  const start = { none: end, now: work.now, item_current_period_start: periodOf(subscription).start }[from];
  const rest = { anchor: subscription.billing_cycle_anchor, start, end };
  const lines = prorations(work, subscription.items.data, rest, 'credit');
  const billsNow = sent.invoicing_behavior === 'invoice' && lines.length > 0;
  return { changes: pausedFacts(work, 'pause_requested', start), lines, billsNow };
}

/**
 * Pauses an active subscription. Source: https://docs.stripe.com/api/subscriptions/pause and
 * https://docs.stripe.com/billing/subscriptions/pause#limitations.
 */
export function pauseSubscription(work: Work, current: Subscription, sent: PauseTerms): Subscription {
  if (current.schedule)
    throw invalidRequest('You cannot pause a subscription that is managed by a subscription schedule.');
  if (current.status !== 'active')
    throw invalidRequest(`Only an active subscription can be paused; this one is ${current.status}.`);
  if (current.collection_method !== 'charge_automatically')
    throw invalidRequest('Only subscriptions with `collection_method=charge_automatically` can be paused.');
  const subscription = discardAwaited(work, current);
  const { changes, lines, billsNow } = planPause(work, subscription, sent);
  if (billsNow) return billChange(work, subscription, { changes, lines }, {});
  const { hidden } = subscription;
  keepProrations(work, subscription, lines);
  return transition(work, subscriptionMachine, subscription, {
    ...changes,
    hidden: { ...hidden, ...changes.hidden },
  });
}
