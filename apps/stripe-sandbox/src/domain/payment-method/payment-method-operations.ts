import { invalidRequest } from '../api-error.ts';
import { livingCustomer, wholeAddress, type Address } from '../customer/customer.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import { operation, paging, type Operations } from '../operation.ts';
import {
  attachedMethods,
  attachMethod,
  methodFor,
  newCardMethod,
  type BillingDetails,
  type PaymentMethod,
} from './payment-method.ts';
import { readCard } from './card-entry.ts';
import { cardByNumber } from './test-cards.ts';

interface BillingParams {
  address?: Partial<Address> | null;
  email?: string | null;
  name?: string | null;
  phone?: string | null;
}
interface MethodParams {
  type?: string;
  card?: { number?: string; exp_month?: number; exp_year?: number; cvc?: string; token?: string };
  billing_details?: BillingParams;
  metadata?: MetadataParam;
  allow_redisplay?: PaymentMethod['allow_redisplay'];
}

function billing(params: BillingParams | undefined): Partial<BillingDetails> {
  if (!params) return {};
  const { address, ...rest } = params;
  return { ...rest, ...(address !== undefined ? { address: wholeAddress(address) } : {}) };
}

export const paymentMethodOperations: Operations = {
  'PaymentMethods.create': operation<MethodParams>(
    ['type', 'card', 'billing_details', 'metadata', 'allow_redisplay'],
    ({ work, params }) => {
      if (params.type !== 'card' || !params.card) {
        throw invalidRequest(
          'The sandbox emulates card payment methods only.',
          'type',
          'sandbox_not_emulated',
        );
      }
      const { number = '', exp_month: month = 0, exp_year: year = 0, cvc } = params.card;
      const digits = cardByNumber(number)?.brand === 'amex' ? '0000' : '000';
      const expiry = `${String(month).padStart(2, '0')}/${String(year % 100).padStart(2, '0')}`;
      const read = readCard({ number, expiry, cvc: cvc ?? digits }, new Date(work.now * 1000));
      if (typeof read === 'string')
        throw invalidRequest('Your card number is incorrect.', 'card[number]', 'incorrect_number');
      const metadata = mergeMetadata({}, params.metadata);
      return newCardMethod(work, { ...read, billing: billing(params.billing_details), metadata });
    },
  ),
  'PaymentMethods.retrieve': operation([], ({ work, id }) => work.get('payment_method', id)),
  'PaymentMethods.update': operation<MethodParams>(
    ['billing_details', 'metadata', 'allow_redisplay', 'card'],
    ({ work, id, params }) => {
      const method = work.get('payment_method', id);
      const changes: Partial<PaymentMethod> = {
        billing_details: { ...method.billing_details, ...billing(params.billing_details) },
        metadata: mergeMetadata(method.metadata, params.metadata),
      };
      if (params.allow_redisplay) changes.allow_redisplay = params.allow_redisplay;
      const { exp_month: month, exp_year: year } = params.card ?? {};
      if (month || year)
        changes.card = {
          ...method.card,
          exp_month: month ?? method.card.exp_month,
          exp_year: year ?? method.card.exp_year,
        };
      return work.amend(method, changes, 'payment_method.updated');
    },
  ),
  'PaymentMethods.list': operation<{ customer?: string; type?: string }>(
    [...paging, 'customer', 'type', 'allow_redisplay'],
    ({ work, params }) => {
      if (!params.customer) return [];
      livingCustomer(work, params.customer, 'customer');
      return attachedMethods(work, params.customer).filter(
        (method) => !params.type || method.type === params.type,
      );
    },
  ),
  'PaymentMethods.attach': operation<{ customer?: string }>(['customer'], ({ work, id, params }) => {
    if (!params.customer)
      throw invalidRequest('Missing required param: customer.', 'customer', 'parameter_missing');
    const customer = livingCustomer(work, params.customer, 'customer');
    return attachMethod(work, methodFor(work, id, 'id'), customer.id);
  }),
  'PaymentMethods.detach': operation([], ({ work, id }) => {
    const method = work.get('payment_method', id);
    if (!method.customer) {
      throw invalidRequest(
        'The payment method you provided is not attached to a customer so detachment is impossible.',
        'payment_method',
      );
    }
    const former = livingCustomer(work, method.customer, 'customer');
    const detached = { ...method, customer: null };
    work.put(detached);
    work.emit('payment_method.detached', detached, { customer: method.customer });
    if (former.invoice_settings.default_payment_method === id) {
      work.amend(
        former,
        { invoice_settings: { ...former.invoice_settings, default_payment_method: null } },
        'customer.updated',
      );
    }
    return detached;
  }),
};
