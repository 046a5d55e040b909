import { collectInvoice } from '../invoice/collect-invoice.ts';
import { finalizeInvoice } from '../invoice/finalize-invoice.ts';
import { invoiceMachine } from '../invoice/invoice.ts';
import { transition } from '../machine.ts';
import { scheduleMachine } from '../schedule/subscription-schedule.ts';
import type { NewLine } from '../invoice/invoice-line.ts';
import type { Work } from '../work.ts';
import { discardAwaited } from './awaited-change.ts';
import { changeInvoice } from './change-invoice.ts';
import { methodOf } from './charged-method.ts';
import { paidUntil } from './plan-change.ts';
import { prorations } from './prorate.ts';
import { subscriptionMachine, type CancellationDetails, type Subscription } from './subscription.ts';
import { dropProrations, keepProrations, waitingLines } from './waiting-prorations.ts';

/** What a cancellation still bills: the unused time as a credit, and whether a last invoice is made. */
export interface LastBill {
  prorate?: boolean;
  invoice_now?: boolean;
  /** The end was agreed on before: prorations stay for the customer's next invoice. */
  scheduled?: boolean;
}

/** Ends a subscription at once. Its open invoice stays as it is but is no longer collected by itself. */
export function cancelSubscription(
  work: Work,
  current: Subscription,
  details: Partial<CancellationDetails>,
  lastBill: LastBill = {},
): Subscription {
  const subscription = discardAwaited(work, current);
  const invoice = work.find('invoice', subscription.latest_invoice);
  if (invoice && (invoice.status === 'draft' || invoice.status === 'open')) {
    transition(work, invoiceMachine, invoice, {
      auto_advance: false,
      automatically_finalizes_at: null,
      next_payment_attempt: null,
    });
  }
  const last = billRest(work, subscription, lastBill) ?? subscription.latest_invoice;
  endSchedule(work, subscription, details.reason === 'payment_failed');
  return transition(work, subscriptionMachine, subscription, {
    canceled_at: subscription.canceled_at ?? work.now,
    ended_at: work.now,
    latest_invoice: last,
    status_details: undefined,
    cancellation_details: {
      ...subscription.cancellation_details,
      reason: 'cancellation_requested',
      ...details,
    },
  });
}

/**
 * What is still to be billed: on a last invoice now, or waiting for another one of the customer. Prorations that nobody
 * asks for any more are removed (docs.stripe.com/api/subscriptions/cancel).
 */
function billRest(
  work: Work,
  subscription: Subscription,
  { prorate, invoice_now, scheduled }: LastBill,
): string | null {
  const credit = prorate ? creditForRest(work, subscription) : [];
  const lines = [...waitingLines(work, subscription), ...credit];
  if (invoice_now) return lines.length > 0 ? billLast(work, subscription, lines) : null;
  if (prorate) keepProrations(work, subscription, credit);
  else if (!scheduled) dropProrations(work, subscription);
  return null;
}

/** What a cancellation now gives back. */
export function creditForRest(work: Work, subscription: Subscription): NewLine[] {
  const { onTrial, paused } = subscription.hidden;
  if (onTrial || paused) return [];
  const rest = { anchor: subscription.billing_cycle_anchor, start: work.now, end: paidUntil(subscription) };
  return prorations(work, subscription.items.data, rest, 'credit');
}

/** The last invoice: a rest to pay is tried once, a rest in the customer's favour goes to the balance. */
function billLast(work: Work, subscription: Subscription, lines: NewLine[]): string {
  const open = finalizeInvoice(work, changeInvoice(work, subscription, lines));
  const attempt = { offSession: true, returnUrl: null, scheduled: false };
  if (open.status === 'open' && open.collection_method === 'charge_automatically')
    collectInvoice(work, open, methodOf(work, subscription), attempt);
  return open.id;
}

/** A schedule cannot outlive its subscription. */
function endSchedule(work: Work, subscription: Subscription, unpaid: boolean): void {
  const schedule = work.find('subscription_schedule', subscription.schedule);
  if (schedule?.status !== 'active') return;
  const canceled = transition(work, scheduleMachine, schedule, {
    canceled_at: work.now,
    current_phase: null,
  });
  if (unpaid) work.emit('subscription_schedule.aborted', canceled);
}
