import { invalidRequest } from '../api-error.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import { inRange, operation, paging, type Operations, type RangeParam } from '../operation.ts';
import { attachedMethods, attachMethod, methodFor } from '../payment-method/payment-method.ts';
import { cancelSubscription } from '../subscription/cancel-subscription.ts';
import type { Work } from '../work.ts';
import { noteMovement } from './customer-balance.ts';
import { livingCustomer, newCustomer, wholeAddress, type Address, type Customer } from './customer.ts';

interface CustomerParams {
  address?: Partial<Address> | null;
  balance?: number;
  description?: string;
  email?: string;
  invoice_prefix?: string;
  invoice_settings?: { default_payment_method?: string; footer?: string };
  metadata?: MetadataParam;
  name?: string;
  payment_method?: string;
  phone?: string;
  preferred_locales?: string[];
  shipping?: object | null;
  tax_exempt?: string | null;
  test_clock?: string;
}
interface CustomerListParams {
  created?: RangeParam;
  email?: string;
  test_clock?: string;
}

const fields = [
  'address',
  'balance',
  'description',
  'email',
  'invoice_prefix',
  'invoice_settings',
  'metadata',
  'name',
  'phone',
  'preferred_locales',
  'shipping',
  'tax_exempt',
];
const plain = [
  'balance',
  'description',
  'email',
  'invoice_prefix',
  'name',
  'phone',
  'preferred_locales',
  'shipping',
] as const;

function given(params: CustomerParams): Partial<Customer> {
  const changes: Record<string, unknown> = {};
  for (const name of plain) if (params[name] !== undefined) changes[name] = params[name];
  if (params.address !== undefined) changes['address'] = wholeAddress(params.address);
  if (params.tax_exempt !== undefined) changes['tax_exempt'] = params.tax_exempt ?? 'none';
  return changes;
}

/** The default must be one of the customer's own payment methods. */
function withDefaultMethod(
  work: Work,
  customer: Customer,
  params: CustomerParams,
): Customer['invoice_settings'] {
  const { default_payment_method: id, footer } = params.invoice_settings ?? {};
  const settings = { ...customer.invoice_settings, ...(footer !== undefined ? { footer } : {}) };
  if (id === undefined) return settings;
  const method = work.get('payment_method', id, 'invoice_settings[default_payment_method]');
  if (method.customer !== customer.id) {
    const message = `The customer does not have a payment method with the ID ${id}. The payment method must be attached to the customer.`;
    throw invalidRequest(message, 'invoice_settings[default_payment_method]', 'resource_missing');
  }
  return { ...settings, default_payment_method: id };
}

/** A balance that is set outright is a movement as well. */
function noteBalance(
  work: Work,
  { id, balance, currency }: Customer,
  set: number | undefined,
  type: 'adjustment' | 'initial',
): void {
  if (set === undefined || set === balance) return;
  noteMovement(work, id, set, { amount: set - balance, currency: currency ?? 'jpy', type });
}

export const customerOperations: Operations = {
  'Customers.create': operation<CustomerParams>(
    [...fields, 'payment_method', 'test_clock'],
    ({ work, params }) => {
      if (params.test_clock) {
        work.get('test_helpers.test_clock', params.test_clock, 'test_clock');
        work.enterTestClock(params.test_clock);
      }
      const metadata = mergeMetadata({}, params.metadata);
      const customer = newCustomer(work, {
        ...given(params),
        metadata,
        test_clock: params.test_clock ?? null,
      });
      noteBalance(work, { ...customer, balance: 0 }, params.balance, 'initial');
      if (params.payment_method)
        attachMethod(work, methodFor(work, params.payment_method, 'payment_method'), customer.id);
      if (!params.invoice_settings) return customer;
      const wanted = params.invoice_settings.default_payment_method;
      const own = wanted?.startsWith('pm_card_') ? attachedMethods(work, customer.id)[0]?.id : wanted;
      const invoice_settings = {
        ...params.invoice_settings,
        ...(own ? { default_payment_method: own } : {}),
      };
      return work.put({
        ...customer,
        invoice_settings: withDefaultMethod(work, customer, { invoice_settings }),
      });
    },
  ),
  'Customers.retrieve': operation([], ({ work, id }) => work.get('customer', id)),
  'Customers.update': operation<CustomerParams>(fields, ({ work, id, params }) => {
    const customer = livingCustomer(work, id, 'id');
    const changes = {
      ...given(params),
      invoice_settings: withDefaultMethod(work, customer, params),
      metadata: mergeMetadata(customer.metadata, params.metadata),
    };
    noteBalance(work, customer, params.balance, 'adjustment');
    return work.amend(customer, changes, 'customer.updated');
  }),
  'Customers.list': operation<CustomerListParams>(
    [...paging, 'created', 'email', 'test_clock'],
    ({ work, params }) =>
      work
        .all('customer')
        .filter((customer) => !customer.deleted && inRange(customer.created, params.created))
        .filter((customer) => !params.email || customer.email === params.email)
        .filter((customer) =>
          params.test_clock ? customer.test_clock === params.test_clock : !customer.test_clock,
        ),
  ),
  'Customers.del': operation([], ({ work, id }) => deleteCustomer(work, livingCustomer(work, id, 'id'))),
  'Customers.listPaymentMethods': operation<{ type?: string }>(
    [...paging, 'type', 'allow_redisplay'],
    ({ work, id, params }) => {
      livingCustomer(work, id, 'id');
      return attachedMethods(work, id).filter((method) => !params.type || method.type === params.type);
    },
  ),
  'Customers.retrievePaymentMethod': operation([], ({ work, ids: [customer = '', id = ''] }) => {
    livingCustomer(work, customer, 'id');
    const method = work.get('payment_method', id, 'id');
    return method.customer === customer ? method : work.get('payment_method', '', 'id');
  }),
};

/** Deletes a customer for good: subscriptions end at once, and only a stub remains. */
export function deleteCustomer(work: Work, customer: Customer): Customer {
  for (const subscription of work.all('subscription')) {
    if (subscription.customer === customer.id && !subscription.ended_at)
      cancelSubscription(work, subscription, {});
  }
  const stub = { id: customer.id, object: 'customer', deleted: true } as Customer;
  work.put(stub);
  work.emit('customer.deleted', customer);
  return stub;
}
