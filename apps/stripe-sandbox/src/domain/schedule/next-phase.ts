import type { Work } from '../work.ts';
import { itemsAfter, type ItemChange } from '../subscription/change-items.ts';
import {
  itemList,
  periodOf,
  type Subscription,
  type SubscriptionItem,
} from '../subscription/subscription.ts';
import { discountsIn } from './phase-discounts.ts';
import type { Phase, PhaseItem, SubscriptionSchedule } from './subscription-schedule.ts';

/** The phase that begins when another ends. */
export const phaseFrom = (schedule: SubscriptionSchedule, start: number): Phase | undefined =>
  schedule.phases.find((phase) => phase.start_date === start);

/** The changes that turn a subscription's items into those of a phase; items of the same price, then of the same place, stay. */
export function changesTowards(
  current: readonly SubscriptionItem[],
  wanted: readonly PhaseItem[],
): ItemChange[] {
  const free = [...current];
  const take = (price: string): SubscriptionItem | undefined => {
    const at = free.findIndex((item) => item.price.id === price);
    return at < 0 ? undefined : free.splice(at, 1)[0];
  };
  const same = wanted.map(({ price }) => take(price));
  const changes = wanted.map(({ price, quantity, metadata }, index) => {
    const item = same[index] ?? free.shift();
    return { ...(item ? { id: item.id } : {}), price, quantity, metadata };
  });
  return [...changes, ...free.map(({ id }) => ({ id, deleted: true }))];
}

/** The subscription as a phase has it from the next period on: nothing is prorated, another interval counts from there. */
export function turnedInto(work: Work, subscription: Subscription, phase: Phase): Subscription {
  const { end } = periodOf(subscription);
  const items = itemsAfter(work, subscription, changesTowards(subscription.items.data, phase.items));
  const [was, will] = [subscription.items.data[0]?.price.recurring, items[0]?.price.recurring];
  const sameRhythm = was?.interval === will?.interval && was?.interval_count === will?.interval_count;
  const anew = !sameRhythm || phase.billing_cycle_anchor === 'phase_start';
  return {
    ...subscription,
    discounts: discountsIn(phase, subscription),
    items: itemList(subscription.id, items),
    billing_cycle_anchor: anew ? end : subscription.billing_cycle_anchor,
  };
}

/** The subscription as its next renewal will find it: in the next phase when that begins with the next period. */
export function inNextPhase(work: Work, subscription: Subscription): Subscription {
  const schedule = work.find('subscription_schedule', subscription.schedule);
  const { end } = periodOf(subscription);
  const phase = schedule?.current_phase?.end_date === end ? phaseFrom(schedule, end) : undefined;
  return phase ? turnedInto(work, subscription, phase) : subscription;
}
