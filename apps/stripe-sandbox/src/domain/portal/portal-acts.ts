import { ApiError, invalidRequest, type ApiErrorDetails } from '../api-error.ts';
import type { Price, Recurring } from '../catalogue/catalogue.ts';
import type { Invoice } from '../invoice/invoice.ts';
import { transition } from '../machine.ts';
import { createSchedule } from '../schedule/create-schedule.ts';
import { releaseSchedule } from '../schedule/run-schedule.ts';
import { updateSchedule } from '../schedule/update-schedule.ts';
import { boundary } from '../subscription/billing-period.ts';
import { cancelSubscription } from '../subscription/cancel-subscription.ts';
import { pauseSubscription } from '../subscription/pause-subscription.ts';
import { previewChange } from '../subscription/preview-change.ts';
import { resumeSubscription } from '../subscription/resume-subscription.ts';
import { ended, periodOf, subscriptionMachine, type Subscription } from '../subscription/subscription.ts';
import { updateSubscription, type SubscriptionUpdate } from '../subscription/update-subscription.ts';
import type { Work } from '../work.ts';
import type { Duration, PortalFeatures } from './portal-configuration.ts';
import type { PortalSession } from './portal-session.ts';

/** Another price, or another quantity of it. */
export interface PlanChoice {
  price: Price;
  quantity: number;
}

/** A living subscription of the session's customer, or nothing. */
export function ownSubscription(work: Work, session: PortalSession, id: string): Subscription | null {
  const found = work.find('subscription', id);
  if (!found || found.customer !== session.customer || ended(found)) return null;
  work.enterTestClock(found.test_clock);
  return found;
}

const roughDays: Record<Recurring['interval'], number> = { day: 1, week: 7, month: 30, year: 365 };
const lengthOf = (price: Price): number =>
  roughDays[price.recurring?.interval ?? 'month'] * (price.recurring?.interval_count ?? 1);

/** Whether the configuration lets this change wait for the end of the period. */
export function waitsForPeriodEnd(
  subscription: Subscription,
  choice: PlanChoice,
  rules: PortalFeatures['subscription_update'],
): boolean {
  const [item] = subscription.items.data;
  if (!item || subscription.hidden.onTrial) return false;
  const truths = {
    decreasing_item_amount:
      choice.price.unit_amount * choice.quantity < item.price.unit_amount * item.quantity,
    shortening_interval: lengthOf(choice.price) < lengthOf(item.price),
  };
  return rules.schedule_at_period_end.conditions.some(({ type }) => truths[type]);
}

function termsOf(
  subscription: Subscription,
  { price, quantity }: PlanChoice,
  rules: PortalFeatures['subscription_update'],
): SubscriptionUpdate {
  const ends = subscription.hidden.onTrial && rules.trial_update_behavior === 'end_trial';
  return {
    items: [{ id: subscription.items.data[0]?.id ?? '', price: price.id, quantity }],
    proration_behavior: rules.proration_behavior,
    ...(rules.billing_cycle_anchor ? { billing_cycle_anchor: { type: rules.billing_cycle_anchor } } : {}),
    ...(ends ? { trial_end: 'now' } : {}),
  };
}

/** The invoice that the change will make, shown before it is confirmed; call it inside a rehearsal. */
export function previewPlan(
  work: Work,
  subscription: Subscription,
  choice: PlanChoice,
  rules: PortalFeatures['subscription_update'],
): Invoice {
  if (!waitsForPeriodEnd(subscription, choice, rules))
    return previewChange(work, subscription, termsOf(subscription, choice, rules));
  planLater(work, subscription, choice);
  return previewChange(work, work.get('subscription', subscription.id), {});
}

function planLater(work: Work, subscription: Subscription, { price, quantity }: PlanChoice): void {
  const { start, end } = periodOf(subscription);
  const schedule = createSchedule(work, { from_subscription: subscription.id });
  const items = subscription.items.data.map((item) => ({ price: item.price.id, quantity: item.quantity }));
  updateSchedule(work, schedule, {
    phases: [
      { items, start_date: start, end_date: end },
      { items: [{ price: price.id, quantity }, ...items.slice(1)], proration_behavior: 'none' },
    ],
  });
}

/** Changes the plan. A declined card leaves no trace; 3D Secure answers the address of the bank's page. */
export function changePlan(
  work: Work,
  subscription: Subscription,
  choice: PlanChoice,
  rules: PortalFeatures['subscription_update'] & { return_url: string },
): string | null {
  if (subscription.schedule)
    throw invalidRequest('A change of this subscription is planned already; withdraw it first.');
  if (waitsForPeriodEnd(subscription, choice, rules)) {
    planLater(work, subscription, choice);
    return null;
  }
  const charges = subscription.collection_method === 'charge_automatically';
  const changed = updateSubscription(work, subscription, {
    ...termsOf(subscription, choice, rules),
    ...(charges ? { payment_behavior: 'pending_if_incomplete', return_url: rules.return_url } : {}),
  });
  if (!changed.pending_update) return null;
  const invoice = work.find('invoice', changed.latest_invoice);
  const payment = work.find('invoice_payment', invoice?.hidden.payments[0]);
  const intent = work.find('payment_intent', payment?.payment.payment_intent);
  if (intent?.status === 'requires_action') return `${work.settings.publicUrl}/3ds/${intent.id}`;
  const failure = intent?.last_payment_error as Partial<ApiErrorDetails> | null | undefined;
  const { code, decline_code, message } = failure ?? {};
  throw new ApiError(402, 'card_error', {
    code: code ?? 'card_declined',
    decline_code: decline_code ?? 'generic_decline',
    message: message ?? 'Your card was declined.',
  });
}

/** Why somebody leaves. */
export interface Farewell {
  feedback?: string;
  comment?: string;
}

/** Leaves as the configuration says: with the end of the period, or at once with what is left as credit. */
export function leave(
  work: Work,
  subscription: Subscription,
  rules: PortalFeatures['subscription_cancel'],
  farewell: Farewell,
): void {
  if (rules.mode === 'immediately') {
    const bills = rules.proration_behavior;
    const lastBill = { prorate: bills !== 'none', invoice_now: bills === 'always_invoice' };
    const details = { comment: farewell.comment ?? null, feedback: farewell.feedback ?? null };
    cancelSubscription(work, subscription, details, lastBill);
    return;
  }
  const free = withdrawPlan(work, subscription);
  updateSubscription(work, free, { cancel_at_period_end: true, cancellation_details: farewell });
}

/** Takes a change back that was planned for the end of the period. */
export function withdrawPlan(work: Work, subscription: Subscription): Subscription {
  const schedule = work.find('subscription_schedule', subscription.schedule);
  if (schedule) releaseSchedule(work, schedule, true);
  return work.get('subscription', subscription.id);
}

/** Pauses, for a while when a duration is chosen. */
export function pauseFor(work: Work, subscription: Subscription, duration: Duration | null): void {
  const paused = pauseSubscription(work, withdrawPlan(work, subscription), {});
  const { paused: standing, ...hidden } = paused.hidden;
  if (!duration || !standing) return;
  const rhythm: Recurring = { ...duration, meter: null, usage_type: 'licensed' };
  const resumesAt = boundary(work.now, rhythm, 1);
  transition(work, subscriptionMachine, paused, {
    hidden: { ...hidden, paused: { ...standing, resumesAt } },
  });
}

/** Goes on at once with a new period; a declined card leaves it paused. */
export function goOn(work: Work, subscription: Subscription): void {
  const resumed = resumeSubscription(work, subscription, {
    payment_behavior: 'resume_on_payment_success',
  });
  if (resumed.status === 'paused')
    throw new ApiError(402, 'card_error', {
      code: 'card_declined',
      decline_code: 'generic_decline',
      message: 'Your card was declined.',
    });
}
