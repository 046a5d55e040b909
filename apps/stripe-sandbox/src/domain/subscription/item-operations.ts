import { invalidRequest, missingResource } from '../api-error.ts';
import { operation, paging, type Operations } from '../operation.ts';
import type { Work } from '../work.ts';
import type { ItemChange } from './change-items.ts';
import type { Subscription, SubscriptionItem } from './subscription.ts';
import { updateSubscription, type SubscriptionUpdate } from './update-subscription.ts';

type Billing = Pick<
  SubscriptionUpdate,
  'off_session' | 'payment_behavior' | 'proration_behavior' | 'proration_date'
>;
type Params = ItemChange & Billing & { subscription?: string };

const billing = ['payment_behavior', 'proration_behavior', 'proration_date'];
const itself = ['discounts', 'metadata', 'price', 'price_data', 'quantity', 'tax_rates'];

/** The subscription that an item belongs to. */
function ownerOf(work: Work, id: string): Subscription {
  const owner = work.all('subscription').find(({ items }) => items.data.some((item) => item.id === id));
  if (!owner) throw missingResource('subscription_item', id, 'id');
  work.enterTestClock(owner.test_clock);
  return owner;
}

const itemOf = ({ items }: Subscription, id: string): SubscriptionItem | undefined =>
  items.data.find((item) => item.id === id);

/** A change of one item is a change of its subscription. */
function change(work: Work, subscription: Subscription, item: ItemChange, params: Params): Subscription {
  const sent: SubscriptionUpdate = { items: [item] };
  if (params.off_session !== undefined) sent.off_session = params.off_session;
  if (params.payment_behavior) sent.payment_behavior = params.payment_behavior;
  if (params.proration_behavior) sent.proration_behavior = params.proration_behavior;
  if (params.proration_date !== undefined) sent.proration_date = params.proration_date;
  return updateSubscription(work, subscription, sent);
}

function itemChange(params: Params, id?: string): ItemChange {
  const sent = itself.filter((name) => name in params).map((name) => [name, params[name as keyof Params]]);
  return { ...Object.fromEntries(sent), ...(id ? { id } : {}) };
}

export const subscriptionItemOperations: Operations = {
  'SubscriptionItems.create': operation<Params>(
    [...billing, ...itself, 'subscription'],
    ({ work, params }) => {
      const subscription = work.get('subscription', params.subscription ?? '', 'subscription');
      work.enterTestClock(subscription.test_clock);
      const known = new Set(subscription.items.data.map(({ id }) => id));
      const changed = change(work, subscription, itemChange(params), params);
      const added = changed.items.data.find(({ id }) => !known.has(id));
      if (added) return added;
      throw invalidRequest('The item waits for the payment of the pending update.', 'payment_behavior');
    },
  ),
  'SubscriptionItems.retrieve': operation([], ({ work, id }) => itemOf(ownerOf(work, id), id)),
  'SubscriptionItems.update': operation<Params>(
    [...billing, ...itself, 'off_session'],
    ({ work, id, params }) => itemOf(change(work, ownerOf(work, id), itemChange(params, id), params), id),
  ),
  'SubscriptionItems.del': operation<Params>([...billing, 'clear_usage'], ({ work, id, params }) => {
    change(work, ownerOf(work, id), { id, deleted: true }, params);
    return { id, object: 'subscription_item', deleted: true };
  }),
  'SubscriptionItems.list': operation<{ subscription: string }>(
    [...paging, 'subscription'],
    ({ work, params }) => work.get('subscription', params.subscription, 'subscription').items.data,
  ),
};
