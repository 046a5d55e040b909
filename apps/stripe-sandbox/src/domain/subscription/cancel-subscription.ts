import { invoiceMachine } from '../invoice/invoice.ts';
import { transition } from '../machine.ts';
import type { Work } from '../work.ts';
import { subscriptionMachine, type CancellationDetails, type Subscription } from './subscription.ts';

/** Ends a subscription at once. Its open invoice stays as it is but is no longer collected by itself. */
export function cancelSubscription(
  work: Work,
  subscription: Subscription,
  details: Partial<CancellationDetails>,
): Subscription {
  const invoice = work.find('invoice', subscription.latest_invoice);
  if (invoice && (invoice.status === 'draft' || invoice.status === 'open')) {
    transition(work, invoiceMachine, invoice, {
      auto_advance: false,
      automatically_finalizes_at: null,
      next_payment_attempt: null,
    });
  }
  return transition(work, subscriptionMachine, subscription, {
    canceled_at: subscription.canceled_at ?? work.now,
    ended_at: work.now,
    cancellation_details: {
      ...subscription.cancellation_details,
      reason: 'cancellation_requested',
      ...details,
    },
  });
}
