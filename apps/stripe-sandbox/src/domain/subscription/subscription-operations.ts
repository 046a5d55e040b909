import { missingResource } from '../api-error.ts';
import { inRange, operation, paging, type Operations, type RangeParam } from '../operation.ts';
import type { Work } from '../work.ts';
import { cancelSubscription, type LastBill } from './cancel-subscription.ts';
import { createSubscription } from './create-subscription.ts';
import type { LeavingTerms } from './leaving.ts';
import { ended, periodOf, type Subscription } from './subscription.ts';
import { pauseSubscription, type PauseTerms } from './pause-subscription.ts';
import { resumeSubscription, type ResumeTerms } from './resume-subscription.ts';
import {
  addInvoiceItems,
  creatable,
  readSubscription,
  updatable,
  type CreateParams,
} from './read-subscription.ts';
import { updateSubscription, type SubscriptionUpdate } from './update-subscription.ts';

interface ListParams {
  created?: RangeParam;
  customer?: string;
  price?: string;
  status?: string;
  collection_method?: string;
  current_period_end?: RangeParam;
  current_period_start?: RangeParam;
  test_clock?: string;
}

function living(work: Work, id: string): Subscription {
  const subscription = work.get('subscription', id);
  work.enterTestClock(subscription.test_clock);
  return subscription;
}

/** Without a status all that have not ended; `all` includes the ended ones. */
function inStatus(subscription: Subscription, status: string | undefined): boolean {
  if (status === 'all') return true;
  if (status === 'ended') return ended(subscription);
  return status ? subscription.status === status : subscription.status !== 'canceled';
}

export const subscriptionOperations: Operations = {
  'Subscriptions.create': operation<CreateParams>(creatable, ({ work, params }) => {
    const { customer, terms, first } = readSubscription(work, params);
    addInvoiceItems(work, customer, params);
    return createSubscription(work, customer, terms, first);
  }),
  'Subscriptions.retrieve': operation([], ({ work, id }) => work.get('subscription', id)),
  'Subscriptions.pause': operation<PauseTerms>(
    ['bill_for', 'invoicing_behavior', 'type'],
    ({ work, id, params }) => pauseSubscription(work, living(work, id), params),
  ),
  'Subscriptions.resume': operation<ResumeTerms>(
    ['billing_cycle_anchor', 'payment_behavior', 'proration_behavior', 'proration_date'],
    ({ work, id, params }) => resumeSubscription(work, living(work, id), params),
  ),
  'Subscriptions.update': operation<SubscriptionUpdate>(updatable, ({ work, id, params }) => {
    return updateSubscription(work, living(work, id), params);
  }),
  'Subscriptions.cancel': operation<LastBill & Pick<LeavingTerms, 'cancellation_details'>>(
    ['cancellation_details', 'invoice_now', 'prorate'],
    ({ work, id, params }) => {
      const subscription = living(work, id);
      if (ended(subscription)) throw missingResource('subscription', id, 'id');
      const { cancellation_details: details, ...lastBill } = params;
      return cancelSubscription(work, subscription, { ...details }, lastBill);
    },
  ),
  'Subscriptions.list': operation<ListParams>(
    [
      ...paging,
      'created',
      'customer',
      'price',
      'status',
      'collection_method',
      'current_period_end',
      'current_period_start',
      'test_clock',
    ],
    ({ work, params }) =>
      work
        .all('subscription')
        .filter((entry) => !params.customer || entry.customer === params.customer)
        .filter((entry) => inStatus(entry, params.status))
        .filter((entry) => !params.price || entry.items.data.some((item) => item.price.id === params.price))
        .filter((entry) => !params.collection_method || entry.collection_method === params.collection_method)
        .filter((entry) => !params.test_clock || entry.test_clock === params.test_clock)
        .filter(
          (entry) =>
            inRange(entry.created, params.created) &&
            inRange(periodOf(entry).end, params.current_period_end) &&
            inRange(periodOf(entry).start, params.current_period_start),
        ),
  ),
};
