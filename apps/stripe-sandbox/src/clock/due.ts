import type { CheckoutSession } from '../domain/checkout/checkout-session.ts';
import type { Invoice } from '../domain/invoice/invoice.ts';
import { incompleteSeconds, secondsPerDay } from '../domain/settings.ts';
import { periodOf, type Subscription } from '../domain/subscription/subscription.ts';
import type { StoredObject } from '../store/records.ts';

/** What time alone will do to an object. */
export type DueKind =
  | 'expire_incomplete'
  | 'cancel'
  | 'trial_will_end'
  | 'upcoming'
  | 'renew'
  | 'finalize'
  | 'attempt'
  | 'expire_session';

/** The next thing due for an object, in seconds since 1970; `clock` null is the sandbox's own. */
export interface Due {
  at: number;
  kind: DueKind;
  clock: string | null;
}

const reminderDays = { trial: 3, upcoming: 7 };

/** Computed from the object itself, so that nothing can be forgotten or done twice. */
export function dueOf(object: StoredObject): Due | null {
  if (object.object === 'subscription') return subscriptionDue(object as Subscription);
  if (object.object === 'invoice') return invoiceDue(object as Invoice);
  if (object.object === 'checkout.session') return sessionDue(object as CheckoutSession);
  return null;
}

function subscriptionDue(subscription: Subscription): Due | null {
  const { hidden, cancel_at: cancelAt, test_clock: clock } = subscription;
  if (subscription.ended_at) return null;
  const { start, end } = periodOf(subscription);
  const due: Due[] = [];
  if (hidden.firstPaymentOpen)
    due.push({ at: subscription.created + incompleteSeconds, kind: 'expire_incomplete', clock });
  if (cancelAt) due.push({ at: cancelAt, kind: 'cancel', clock });
  const goesOn = !cancelAt || cancelAt > end;
  if (goesOn && !hidden.firstPaymentOpen) {
    due.push({ at: end, kind: 'renew', clock });
    const trialReminder = end - reminderDays.trial * secondsPerDay;
    if (hidden.onTrial && !hidden.reminded.trial && trialReminder > start)
      due.push({ at: trialReminder, kind: 'trial_will_end', clock });
    const reminder = end - reminderDays.upcoming * secondsPerDay;
    if (hidden.reminded.upcoming !== end && reminder > start)
      due.push({ at: reminder, kind: 'upcoming', clock });
  }
  return due.reduce<Due | null>((first, next) => (first && first.at <= next.at ? first : next), null);
}

function invoiceDue(invoice: Invoice): Due | null {
  if (!invoice.auto_advance) return null;
  const clock = invoice.test_clock;
  if (invoice.status === 'draft' && invoice.automatically_finalizes_at)
    return { at: invoice.automatically_finalizes_at, kind: 'finalize', clock };
  if (invoice.status === 'open' && invoice.next_payment_attempt)
    return { at: invoice.next_payment_attempt, kind: 'attempt', clock };
  return null;
}

function sessionDue(session: CheckoutSession): Due | null {
  return session.status === 'open'
    ? { at: session.expires_at, kind: 'expire_session', clock: session.hidden.testClock }
    : null;
}
