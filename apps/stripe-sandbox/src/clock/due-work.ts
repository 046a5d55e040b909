import { endDiscount } from '../domain/discount/end-discount.ts';
import { expireCheckout } from '../domain/checkout/checkout-operations.ts';
import { transition } from '../domain/machine.ts';
import { advanceSchedule, announceExpiry, startSchedule } from '../domain/schedule/run-schedule.ts';
import { discardAwaited } from '../domain/subscription/awaited-change.ts';
import { resumeByItself } from '../domain/subscription/resume-subscription.ts';
import { cancelSubscription } from '../domain/subscription/cancel-subscription.ts';
import { previewRenewal } from '../domain/subscription/preview-invoice.ts';
import {
  attemptCollection,
  expireIncomplete,
  fallOverdue,
  finalizeAndCollect,
  renewSubscription,
} from '../domain/subscription/renew-subscription.ts';
import { periodOf, subscriptionMachine, type Subscription } from '../domain/subscription/subscription.ts';
import type { Work } from '../domain/work.ts';
import { doPaymentWork } from './do-payment-work.ts';
import type { DueEntry } from './due-index.ts';

/** Does what time demands; the work's `now` is the moment it was due. */
export function doDueWork(work: Work, entry: DueEntry): void {
  switch (entry.kind) {
    case 'renew':
      renewSubscription(work, work.get('subscription', entry.id));
      return;
    case 'cancel':
      cancelSubscription(work, work.get('subscription', entry.id), {}, { scheduled: true });
      return;
    case 'expire_incomplete':
      expireIncomplete(work, work.get('subscription', entry.id));
      return;
    case 'trial_will_end':
      remind(work, work.get('subscription', entry.id), { trial: true });
      return;
    case 'upcoming':
      announceUpcoming(work, work.get('subscription', entry.id));
      return;
    case 'finalize':
      finalizeAndCollect(work, work.get('invoice', entry.id));
      return;
    case 'attempt':
      attemptCollection(work, { ...work.get('invoice', entry.id), next_payment_attempt: null });
      return;
    case 'start_schedule':
      startSchedule(work, work.get('subscription_schedule', entry.id));
      return;
    case 'advance_schedule':
      advanceSchedule(work, work.get('subscription_schedule', entry.id));
      return;
    case 'announce_expiry':
      announceExpiry(work, work.get('subscription_schedule', entry.id));
      return;
    case 'expire_awaited':
      discardAwaited(work, work.get('subscription', entry.id));
      return;
    case 'resume_collection':
      transition(work, subscriptionMachine, work.get('subscription', entry.id), { pause_collection: null });
      return;
    case 'end_discount':
      endDiscount(work, work.get('discount', entry.id));
      return;
    case 'resume_pause':
      resumeByItself(work, work.get('subscription', entry.id));
      return;
    case 'overdue':
      fallOverdue(work, work.get('invoice', entry.id));
      return;
    case 'expire_session':
      expireCheckout(work, work.get('checkout.session', entry.id));
      return;
    default:
      doPaymentWork(work, entry.kind, entry.id);
  }
}

function remind(
  work: Work,
  subscription: Subscription,
  reminded: Partial<Subscription['hidden']['reminded']>,
): Subscription {
  const { hidden } = subscription;
  const next = work.put<Subscription>({
    ...subscription,
    hidden: { ...hidden, reminded: { ...hidden.reminded, ...reminded } },
  });
  if (reminded.trial) work.emit('customer.subscription.trial_will_end', next);
  return next;
}

/** A preview of the next invoice in an event; it is stored nowhere. */
function announceUpcoming(work: Work, subscription: Subscription): void {
  const known = remind(work, subscription, { upcoming: periodOf(subscription).end });
  work.emit('invoice.upcoming', previewRenewal(work, known));
}
