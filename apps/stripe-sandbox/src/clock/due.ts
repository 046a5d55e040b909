import type { CheckoutSession } from '../domain/checkout/checkout-session.ts';
import type { Discount } from '../domain/discount/coupon.ts';
import type { Invoice } from '../domain/invoice/invoice.ts';
import { paymentDue, paymentDueKinds } from './due-payments.ts';
import { incompleteSeconds, secondsPerDay, trialReminderSeconds } from '../domain/settings.ts';
import { periodOf, type Subscription } from '../domain/subscription/subscription.ts';
import { lastEnd, type SubscriptionSchedule } from '../domain/schedule/subscription-schedule.ts';
import type { StoredObject } from '../store/records.ts';

/** What time alone will do to an object; of the same second, what stands first here comes first. */
export const dueKinds = [
  'end_discount',
  'expire_awaited',
  'resume_collection',
  'resume_pause',
  'advance_schedule',
  'start_schedule',
  'announce_expiry',
  'expire_incomplete',
  'cancel',
  'trial_will_end',
  'upcoming',
  'renew',
  'finalize',
  'attempt',
  'overdue',
  'expire_session',
  ...paymentDueKinds,
] as const;
export type DueKind = (typeof dueKinds)[number];

/** The next thing due for an object, in seconds since 1970; `clock` null is the sandbox's own. */
export interface Due {
  at: number;
  kind: DueKind;
  clock: string | null;
}

const reminderDays = { upcoming: 7, scheduleEnd: 7 };

/** Computed from the object itself, so that nothing can be forgotten or done twice. */
export function dueOf(object: StoredObject): Due | null {
  if (object.object === 'subscription') return subscriptionDue(object as Subscription);
  if (object.object === 'subscription_schedule') return scheduleDue(object as SubscriptionSchedule);
  if (object.object === 'invoice') return invoiceDue(object as Invoice);
  if (object.object === 'checkout.session') return sessionDue(object as CheckoutSession);
  if (object.object === 'discount') return discountDue(object as Discount);
  return paymentDue(object);
}

/** A discount of some months leaves its subscription by itself. */
function discountDue({ end, subscription, hidden }: Discount): Due | null {
  return end && subscription && !hidden.ended
    ? { at: end, kind: 'end_discount', clock: hidden.testClock }
    : null;
}

function subscriptionDue(subscription: Subscription): Due | null {
  const { hidden, cancel_at: cancelAt, test_clock: clock } = subscription;
  if (subscription.ended_at) return null;
  const { start, end } = periodOf(subscription);
  const due: Due[] = [];
  if (hidden.firstPaymentOpen)
    due.push({ at: subscription.created + incompleteSeconds, kind: 'expire_incomplete', clock });
  if (hidden.awaited?.expires) due.push({ at: hidden.awaited.expires, kind: 'expire_awaited', clock });
  const resumes = subscription.pause_collection?.resumes_at;
  if (resumes) due.push({ at: resumes, kind: 'resume_collection', clock });
  if (hidden.paused?.resumesAt) due.push({ at: hidden.paused.resumesAt, kind: 'resume_pause', clock });
  if (cancelAt) due.push({ at: cancelAt, kind: 'cancel', clock });
  const goesOn = !cancelAt || cancelAt > end;
  if (goesOn && !hidden.firstPaymentOpen && !hidden.paused) {
    due.push({ at: end, kind: 'renew', clock });
    const trialReminder = end - trialReminderSeconds;
    if (hidden.onTrial && !hidden.reminded.trial && trialReminder > start)
      due.push({ at: trialReminder, kind: 'trial_will_end', clock });
    const reminder = end - reminderDays.upcoming * secondsPerDay;
    const silent = subscription.pause_collection?.behavior === 'void';
    if (hidden.reminded.upcoming !== end && reminder > start && !silent)
      due.push({ at: reminder, kind: 'upcoming', clock });
  }
  return earliest(due);
}

const rank = (kind: DueKind): number => dueKinds.indexOf(kind);

/** Earlier first; of the same second by the order of the kinds. */
export const comesBefore = (a: Due, b: Due): boolean =>
  a.at < b.at || (a.at === b.at && rank(a.kind) < rank(b.kind));

const earliest = (due: readonly Due[]): Due | null =>
  due.reduce<Due | null>((first, next) => (first && !comesBefore(next, first) ? first : next), null);

function scheduleDue(schedule: SubscriptionSchedule): Due | null {
  const { current_phase: current, test_clock: clock, hidden } = schedule;
  const end = lastEnd(schedule);
  const due: Due[] = [];
  if (schedule.status === 'not_started')
    due.push({ at: schedule.phases[0]?.start_date ?? end, kind: 'start_schedule', clock });
  else if (schedule.status === 'active' && current)
    due.push({ at: current.end_date, kind: 'advance_schedule', clock });
  else return null;
  const reminder = end - reminderDays.scheduleEnd * secondsPerDay;
  if (hidden.announcedEnd !== end && reminder > hidden.planned)
    due.push({ at: reminder, kind: 'announce_expiry', clock });
  return earliest(due);
}

function invoiceDue(invoice: Invoice): Due | null {
  const clock = invoice.test_clock;
  if (invoice.status === 'draft' && invoice.automatically_finalizes_at)
    return { at: invoice.automatically_finalizes_at, kind: 'finalize', clock };
  if (invoice.status === 'open' && invoice.due_date && !invoice.hidden.overdueTold)
    return { at: invoice.due_date, kind: 'overdue', clock };
  if (!invoice.auto_advance) return null;
  if (invoice.status === 'open' && invoice.next_payment_attempt)
    return { at: invoice.next_payment_attempt, kind: 'attempt', clock };
  return null;
}

function sessionDue(session: CheckoutSession): Due | null {
  return session.status === 'open'
    ? { at: session.expires_at, kind: 'expire_session', clock: session.hidden.testClock }
    : null;
}
