import { transition } from '../machine.ts';
import type { Work } from '../work.ts';
import { subscriptionMachine, type PauseReason, type Subscription } from './subscription.ts';

/** Stops service, invoices and periods until the subscription is resumed; says since when and why. */
export function enterPause(
  work: Work,
  subscription: Subscription,
  reason: PauseReason,
  changes: Partial<Subscription> = {},
): Subscription {
  const { hidden } = subscription;
  return transition(work, subscriptionMachine, subscription, {
    ...changes,
    status_details: {
      paused: { subscription: { type: reason }, transitioned_at: work.now, type: 'subscription' },
    },
    hidden: { ...hidden, ...changes.hidden, paused: true, onTrial: false },
  });
}
