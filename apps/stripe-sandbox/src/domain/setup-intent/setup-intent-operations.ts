import { ApiError, invalidRequest } from '../api-error.ts';
import { livingCustomer } from '../customer/customer.ts';
import { shown } from '../event/event.ts';
import { transition } from '../machine.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import { inRange, operation, paging, type Operations, type RangeParam } from '../operation.ts';
import { methodFor } from '../payment-method/payment-method.ts';
import type { Work } from '../work.ts';
import { attemptSetup, newSetupIntent, setupIntentMachine, type SetupIntent } from './setup-intent.ts';

interface SetupParams {
  automatic_payment_methods?: { enabled: boolean; allow_redirects?: 'always' | 'never' };
  confirm?: boolean;
  customer?: string;
  description?: string;
  metadata?: MetadataParam;
  payment_method?: string;
  return_url?: string;
  usage?: string;
}

function confirm(work: Work, intent: SetupIntent, params: SetupParams): SetupIntent {
  const id = params.payment_method ?? intent.payment_method;
  if (intent.status === 'succeeded' || intent.status === 'canceled' || !id) {
    const message = id
      ? `This SetupIntent's status is ${intent.status}; it cannot be confirmed.`
      : "You cannot confirm this SetupIntent because it's missing a payment method.";
    throw new ApiError(400, 'invalid_request_error', {
      code: 'setup_intent_unexpected_state',
      message,
      setup_intent: shown(intent),
    });
  }
  const method = methodFor(work, id, 'payment_method');
  const result = attemptSetup(work, intent, method, params.return_url ?? null);
  if (result.last_setup_error) {
    const { code, decline_code, message } = result.last_setup_error as {
      code: string;
      decline_code?: string;
      message: string;
    };
    throw new ApiError(
      402,
      'card_error',
      { code, message, ...(decline_code ? { decline_code } : {}), setup_intent: shown(result) },
      true,
    );
  }
  return result;
}

export const setupIntentOperations: Operations = {
  'SetupIntents.create': operation<SetupParams>(
    [
      'automatic_payment_methods',
      'confirm',
      'customer',
      'description',
      'metadata',
      'payment_method',
      'return_url',
      'usage',
    ],
    ({ work, params }) => {
      if (params.customer) livingCustomer(work, params.customer, 'customer');
      const method = params.payment_method ? methodFor(work, params.payment_method, 'payment_method') : null;
      const intent = newSetupIntent(work, {
        automatic_payment_methods: {
          allow_redirects: 'always',
          enabled: true,
          ...params.automatic_payment_methods,
        },
        customer: params.customer ?? null,
        description: params.description ?? null,
        metadata: mergeMetadata({}, params.metadata),
        payment_method: method?.id ?? null,
        usage: params.usage ?? 'off_session',
      });
      const { payment_method: _token, ...rest } = params;
      return params.confirm ? confirm(work, intent, rest) : intent;
    },
  ),
  'SetupIntents.retrieve': operation(['client_secret'], ({ work, id }) => work.get('setup_intent', id)),
  'SetupIntents.confirm': operation<SetupParams>(['payment_method', 'return_url'], ({ work, id, params }) => {
    return confirm(work, work.get('setup_intent', id), params);
  }),
  'SetupIntents.cancel': operation<{ cancellation_reason?: string }>(
    ['cancellation_reason'],
    ({ work, id, params }) => {
      const intent = work.get('setup_intent', id);
      if (intent.status === 'succeeded' || intent.status === 'canceled') {
        throw invalidRequest(
          `You cannot cancel this SetupIntent because it has a status of ${intent.status}.`,
          undefined,
          'setup_intent_unexpected_state',
        );
      }
      return transition(work, setupIntentMachine, intent, {
        cancellation_reason: params.cancellation_reason ?? null,
        next_action: null,
        hidden: { ...intent.hidden, canceled: true },
      });
    },
  ),
  'SetupIntents.list': operation<{ customer?: string; created?: RangeParam; payment_method?: string }>(
    [...paging, 'customer', 'created', 'payment_method'],
    ({ work, params }) =>
      work
        .all('setup_intent')
        .filter((intent) => !params.customer || intent.customer === params.customer)
        .filter((intent) => !params.payment_method || intent.payment_method === params.payment_method)
        .filter((intent) => inRange(intent.created, params.created)),
  ),
};
