import { invalidRequest } from '../api-error.ts';
import { transition } from '../machine.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import { inRange, operation, paging, type Operations, type RangeParam } from '../operation.ts';
import type { Work } from '../work.ts';
import { checkoutMachine, type CheckoutSession } from './checkout-session.ts';
import { createCheckout, type CheckoutParams } from './create-checkout.ts';

interface ListParams {
  created?: RangeParam;
  customer?: string;
  payment_intent?: string;
  status?: string;
  subscription?: string;
}

const taken = [
  'allow_promotion_codes',
  'cancel_url',
  'client_reference_id',
  'currency',
  'custom_text',
  'customer',
  'customer_creation',
  'customer_email',
  'discounts',
  'expires_at',
  'line_items',
  'locale',
  'metadata',
  'mode',
  'payment_intent_data',
  'payment_method_collection',
  'phone_number_collection',
  'setup_intent_data',
  'submit_type',
  'subscription_data',
  'success_url',
  'ui_mode',
  // These change what the real page offers, not what comes of it.
  'allowed_payment_method_types',
  'excluded_payment_method_types',
  'billing_address_collection',
  'branding_settings',
  'consent_collection',
  'customer_update',
  'integration_identifier',
  'saved_payment_method_options',
  'payment_method_options',
];

/** A session that nobody can pay any more. */
export function expireCheckout(work: Work, session: CheckoutSession): CheckoutSession {
  return transition(work, checkoutMachine, session, {
    url: null,
    hidden: { ...session.hidden, outcome: 'expired' },
  });
}

export const checkoutOperations: Operations = {
  'Checkout.Sessions.create': operation<CheckoutParams>(taken, ({ work, params }) =>
    createCheckout(work, params),
  ),
  'Checkout.Sessions.retrieve': operation([], ({ work, id }) => work.get('checkout.session', id)),
  'Checkout.Sessions.update': operation<{ metadata?: MetadataParam }>(
    ['metadata'],
    ({ work, id, params }) => {
      const session = work.get('checkout.session', id);
      return work.put({ ...session, metadata: mergeMetadata(session.metadata, params.metadata) });
    },
  ),
  'Checkout.Sessions.expire': operation([], ({ work, id }) => {
    const session = work.get('checkout.session', id);
    if (session.status !== 'open') {
      throw invalidRequest(
        `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${session.status}\`.`,
      );
    }
    return expireCheckout(work, session);
  }),
  'Checkout.Sessions.listLineItems': operation(
    [...paging],
    ({ work, id }) => work.get('checkout.session', id).hidden.lines,
  ),
  'Checkout.Sessions.list': operation<ListParams>(
    [...paging, 'created', 'customer', 'payment_intent', 'status', 'subscription'],
    ({ work, params }) =>
      work
        .all('checkout.session')
        .filter((session) => !params.customer || session.customer === params.customer)
        .filter((session) => !params.payment_intent || session.payment_intent === params.payment_intent)
        .filter((session) => !params.status || session.status === params.status)
        .filter((session) => !params.subscription || session.subscription === params.subscription)
        .filter((session) => inRange(session.created, params.created)),
  ),
};
