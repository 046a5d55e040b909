import { invalidRequest } from '../api-error.ts';
import { livingCustomer } from '../customer/customer.ts';
import { mergeMetadata } from '../metadata.ts';
import { operation, paging, type Operations } from '../operation.ts';
import { billingOf, makeMethod, type MethodParams } from './method-params.ts';
import { attachedMethods, attachMethod, methodFor, type PaymentMethod } from './payment-method.ts';

export const paymentMethodOperations: Operations = {
  'PaymentMethods.create': operation<MethodParams>(
    ['type', 'card', 'konbini', 'customer_balance', 'billing_details', 'metadata', 'allow_redisplay'],
    ({ work, params }) => makeMethod(work, params),
  ),
  'PaymentMethods.retrieve': operation([], ({ work, id }) => work.get('payment_method', id)),
  'PaymentMethods.update': operation<MethodParams>(
    ['billing_details', 'metadata', 'allow_redisplay', 'card'],
    ({ work, id, params }) => {
      const method = work.get('payment_method', id);
      const changes: Partial<PaymentMethod> = {
        billing_details: { ...method.billing_details, ...billingOf(params.billing_details) },
        metadata: mergeMetadata(method.metadata, params.metadata),
      };
      if (params.allow_redisplay) changes.allow_redisplay = params.allow_redisplay;
      const { exp_month: month, exp_year: year } = params.card ?? {};
      if (method.type !== 'card' || (!month && !year))
        return work.amend<PaymentMethod>(method, changes, 'payment_method.updated');
      const card = {
        ...method.card,
        exp_month: month ?? method.card.exp_month,
        exp_year: year ?? method.card.exp_year,
      };
      return work.amend<PaymentMethod>(method, { ...changes, card }, 'payment_method.updated');
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
