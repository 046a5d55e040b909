import { livingCustomer } from '../customer/customer.ts';
import { transition } from '../machine.ts';
import { mergeMetadata } from '../metadata.ts';
import { cancelSubscription } from '../subscription/cancel-subscription.ts';
import { createSubscription } from '../subscription/create-subscription.ts';
import { itemList, periodOf, subscriptionMachine, type Subscription } from '../subscription/subscription.ts';
import { updateSubscription } from '../subscription/update-subscription.ts';
import type { Work } from '../work.ts';
import { enterDiscounts } from './phase-discounts.ts';
import { changesTowards, phaseFrom, turnedInto } from './next-phase.ts';
import { lastEnd, scheduleMachine, type Phase, type SubscriptionSchedule } from './subscription-schedule.ts';

const bounds = ({ start_date, end_date }: Phase): SubscriptionSchedule['current_phase'] => ({
  start_date,
  end_date,
});

/** The first phase begins: the subscription comes into being. */
export function startSchedule(work: Work, schedule: SubscriptionSchedule): SubscriptionSchedule {
  const [phase] = schedule.phases;
  if (!phase) return schedule;
  const customer = livingCustomer(work, schedule.customer, 'customer');
  const { default_settings: defaults } = schedule;
  const subscription = createSubscription(
    work,
    customer,
    {
      items: phase.items.map(({ price, quantity, metadata }) => ({
        price: work.get('price', price, 'price'),
        quantity,
        metadata,
      })),
      metadata: phase.metadata,
      defaultPaymentMethod: phase.default_payment_method ?? defaults.default_payment_method,
      collectionMethod: phase.collection_method ?? defaults.collection_method,
      daysUntilDue: phase.invoice_settings?.days_until_due ?? defaults.invoice_settings.days_until_due,
      description: phase.description ?? defaults.description,
      cancelAtPeriodEnd: false,
      cancelAt: schedule.end_behavior === 'cancel' ? lastEnd(schedule) : null,
      trialEnd: phase.trial_end,
      savesDefaultMethod: false,
      schedule: schedule.id,
    },
    { behaviour: 'allow_incomplete', offSession: true },
  );
  return transition(work, scheduleMachine, schedule, {
    subscription: subscription.id,
    current_phase: bounds(phase),
  });
}

/** A phase is over: the next one begins, or the schedule ends as it was told to. */
export function advanceSchedule(work: Work, schedule: SubscriptionSchedule): void {
  const end = schedule.current_phase?.end_date ?? work.now;
  const next = phaseFrom(schedule, end);
  if (next) {
    const moved = transition(work, scheduleMachine, schedule, { current_phase: bounds(next) });
    enterPhase(work, moved, next);
    return;
  }
  const subscription = work.find('subscription', schedule.subscription);
  transition(work, scheduleMachine, schedule, {
    completed_at: work.now,
    current_phase: null,
    subscription: null,
    released_subscription: schedule.end_behavior === 'release' ? schedule.subscription : null,
  });
  if (!subscription) return;
  if (schedule.end_behavior === 'cancel') cancelSubscription(work, subscription, {});
  else transition(work, subscriptionMachine, subscription, { schedule: null });
}

/** Makes the subscription what the phase says; on the last second of a period without any proration. */
export function enterPhase(
  work: Work,
  schedule: SubscriptionSchedule,
  phase: Phase,
  behaviour = phase.proration_behavior,
): void {
  const subscription = work.find('subscription', schedule.subscription);
  if (!subscription || subscription.ended_at) return;
  const discounts = enterDiscounts(work, phase, subscription);
  const facts = { ...factsOf(schedule, phase, subscription), discounts };
  const trial = phase.trial_end !== null && phase.trial_end > work.now ? { trial_end: phase.trial_end } : {};
  if (periodOf(subscription).end === work.now && !('trial_end' in trial)) {
    const { items, billing_cycle_anchor } = turnedInto(work, subscription, phase);
    transition(work, subscriptionMachine, subscription, { ...facts, items, billing_cycle_anchor });
    return;
  }
  const changed = transition(work, subscriptionMachine, subscription, facts);
  updateSubscription(work, changed, {
    items: changesTowards(changed.items.data, phase.items),
    proration_behavior: behaviour,
    ...(phase.billing_cycle_anchor === 'phase_start' && phase.start_date === work.now
      ? { billing_cycle_anchor: { type: 'now' as const } }
      : {}),
    ...trial,
  });
}

/** What a phase says of the subscription besides its items. */
function factsOf(
  schedule: SubscriptionSchedule,
  phase: Phase,
  subscription: Subscription,
): Partial<Subscription> {
  const days = phase.invoice_settings?.days_until_due;
  return {
    items: itemList(subscription.id, subscription.items.data),
    metadata: mergeMetadata(subscription.metadata, phase.metadata),
    ...(phase.collection_method ? { collection_method: phase.collection_method } : {}),
    ...(phase.default_payment_method ? { default_payment_method: phase.default_payment_method } : {}),
    ...(phase.description ? { description: phase.description } : {}),
    ...(days === undefined ? {} : { days_until_due: days }),
    ...lastDay(schedule, subscription),
  };
}

/** A schedule that ends with the subscription announces the day on it. */
export function lastDay(schedule: SubscriptionSchedule, subscription: Subscription): Partial<Subscription> {
  const cancelAt = schedule.end_behavior === 'cancel' ? lastEnd(schedule) : null;
  if (subscription.cancel_at === cancelAt) return {};
  return { cancel_at: cancelAt, cancel_at_period_end: false };
}

/** Lets go of the subscription, which stays as it is; a cancellation that the schedule had set goes unless kept. */
export function releaseSchedule(
  work: Work,
  schedule: SubscriptionSchedule,
  keepsCancelDate: boolean,
): SubscriptionSchedule {
  const subscription = work.find('subscription', schedule.subscription);
  if (subscription) {
    transition(work, subscriptionMachine, subscription, {
      schedule: null,
      ...(keepsCancelDate || schedule.end_behavior !== 'cancel'
        ? {}
        : { cancel_at: null, canceled_at: null, cancel_at_period_end: false }),
    });
  }
  return transition(work, scheduleMachine, schedule, {
    released_at: work.now,
    released_subscription: schedule.subscription,
    subscription: null,
    current_phase: null,
  });
}

/** Says a week ahead that a schedule will be over. */
export function announceExpiry(work: Work, schedule: SubscriptionSchedule): void {
  const hidden = { ...schedule.hidden, announcedEnd: lastEnd(schedule) };
  work.emit('subscription_schedule.expiring', work.put<SubscriptionSchedule>({ ...schedule, hidden }));
}
