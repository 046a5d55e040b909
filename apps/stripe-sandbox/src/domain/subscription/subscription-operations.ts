import { invalidRequest, missingResource } from '../api-error.ts';
import { livingCustomer } from '../customer/customer.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import { inRange, operation, paging, type Operations, type RangeParam } from '../operation.ts';
import { methodOfCustomer } from '../payment-method/payment-method.ts';
import { secondsPerDay } from '../settings.ts';
import { taxRatesOf } from '../tax-rate/tax-rate.ts';
import type { Work } from '../work.ts';
import { cancelSubscription, type LastBill } from './cancel-subscription.ts';
import type { ItemChange } from './change-items.ts';
import { createSubscription, type FirstPayment, type SubscriptionTerms } from './create-subscription.ts';
import type { LeavingTerms } from './leaving.ts';
import { ended, periodOf, type Subscription } from './subscription.ts';
import { pauseSubscription, type PauseTerms } from './pause-subscription.ts';
import { resumeSubscription, type ResumeTerms } from './resume-subscription.ts';
import { updateSubscription, type SubscriptionUpdate } from './update-subscription.ts';

interface CreateParams extends Omit<SubscriptionUpdate, 'payment_behavior'> {
  customer?: string;
  items?: (Pick<ItemChange, 'tax_rates' | 'discounts'> & {
    price?: string;
    quantity?: number;
    metadata?: MetadataParam;
  })[];
  currency?: string;
  payment_behavior?: FirstPayment['behaviour'];
  trial_period_days?: number;
  trial_end?: number | 'now';
}
interface ListParams {
  created?: RangeParam;
  customer?: string;
  price?: string;
  status?: string;
  collection_method?: string;
  current_period_end?: RangeParam;
  test_clock?: string;
}

const updatable = [
  'cancel_at',
  'cancel_at_period_end',
  'cancellation_details',
  'collection_method',
  'days_until_due',
  'default_tax_rates',
  'discounts',
  'default_payment_method',
  'description',
  'items',
  'metadata',
  'off_session',
  'payment_behavior',
  'payment_settings',
  'proration_behavior',
  'trial_end',
  'trial_settings',
];

/** Items as sent to prices; all must bill at the same interval in the sandbox. */
export function itemsOf(work: Work, items: CreateParams['items']): SubscriptionTerms['items'] {
  if (!items?.length) throw invalidRequest('Missing required param: items.', 'items', 'parameter_missing');
  return items.map((item, index) => {
    if (!item.price)
      throw invalidRequest(
        `Missing required param: items[${index}][price].`,
        `items[${index}][price]`,
        'parameter_missing',
      );
    const price = work.get('price', item.price, `items[${index}][price]`);
    return {
      price,
      quantity: item.quantity ?? 1,
      metadata: mergeMetadata({}, item.metadata),
      taxRates: taxRatesOf(work, item.tax_rates ?? [], `items[${index}][tax_rates]`),
      discounts: item.discounts,
    };
  });
}

function trialEndOf(work: Work, params: CreateParams): number | null {
  if (params.trial_period_days) return work.now + params.trial_period_days * secondsPerDay;
  return typeof params.trial_end === 'number' ? params.trial_end : null;
}

function create(work: Work, params: CreateParams): Subscription {
  if (!params.customer)
    throw invalidRequest('Missing required param: customer.', 'customer', 'parameter_missing');
  const customer = livingCustomer(work, params.customer, 'customer');
  const method = params.default_payment_method
    ? methodOfCustomer(work, params.default_payment_method, customer.id, 'default_payment_method')
    : null;
  const collectionMethod = params.collection_method ?? 'charge_automatically';
  if (collectionMethod === 'send_invoice' && params.days_until_due === undefined) {
    throw invalidRequest(
      'If you are using collection_method=send_invoice, you must also pass days_until_due.',
      'days_until_due',
      'parameter_missing',
    );
  }
  const behaviour = params.payment_behavior ?? 'allow_incomplete';
  const payable = method ?? customer.invoice_settings.default_payment_method;
  const trialEnd = trialEndOf(work, params);
  if (
    !payable &&
    collectionMethod === 'charge_automatically' &&
    behaviour !== 'default_incomplete' &&
    trialEnd === null
  ) {
    const message =
      'This customer has no attached payment source or default payment method. Please consider adding a default payment method.';
    throw invalidRequest(message, undefined, 'resource_missing');
  }
  const terms: SubscriptionTerms = {
    items: itemsOf(work, params.items),
    metadata: mergeMetadata({}, params.metadata),
    defaultPaymentMethod: method?.id ?? null,
    collectionMethod,
    daysUntilDue: params.days_until_due ?? null,
    description: params.description ?? null,
    cancelAtPeriodEnd: params.cancel_at_period_end ?? false,
    cancelAt: typeof params.cancel_at === 'number' ? params.cancel_at : null,
    trialEnd,
    trialSettings: params.trial_settings?.end_behavior ?? {},
    defaultTaxRates: taxRatesOf(work, params.default_tax_rates ?? [], 'default_tax_rates'),
    discounts: params.discounts,
    savesDefaultMethod: params.payment_settings?.save_default_payment_method === 'on_subscription',
  };
  return createSubscription(work, customer, terms, { behaviour, offSession: params.off_session ?? false });
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
  'Subscriptions.create': operation<CreateParams>(
    [...updatable, 'customer', 'currency', 'trial_period_days'],
    ({ work, params }) => create(work, params),
  ),
  'Subscriptions.retrieve': operation([], ({ work, id }) => work.get('subscription', id)),
  'Subscriptions.pause': operation<PauseTerms>(
    ['bill_for', 'invoicing_behavior', 'type'],
    ({ work, id, params }) => pauseSubscription(work, living(work, id), params),
  ),
  'Subscriptions.resume': operation<ResumeTerms>(
    ['billing_cycle_anchor', 'payment_behavior', 'proration_behavior', 'proration_date'],
    ({ work, id, params }) => resumeSubscription(work, living(work, id), params),
  ),
  'Subscriptions.update': operation<SubscriptionUpdate>(
    [...updatable, 'billing_cycle_anchor', 'pause_collection', 'proration_date'],
    ({ work, id, params }) => {
      return updateSubscription(work, living(work, id), params);
    },
  ),
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
            inRange(entry.created, params.created) && inRange(periodOf(entry).end, params.current_period_end),
        ),
  ),
  'SubscriptionItems.list': operation<{ subscription: string }>(
    [...paging, 'subscription'],
    ({ work, params }) => {
      return work.get('subscription', params.subscription, 'subscription').items.data;
    },
  ),
};
