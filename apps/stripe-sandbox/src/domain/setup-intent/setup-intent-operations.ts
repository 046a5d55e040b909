import { ApiError, invalidRequest } from '../api-error.ts';
import { livingCustomer } from '../customer/customer.ts';
import { shown } from '../event/event.ts';
import { transition } from '../machine.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import { inRange, operation, paging, type Operations, type RangeParam } from '../operation.ts';
import { makeMethod, type MethodParams } from '../payment-method/method-params.ts';
import { methodFor } from '../payment-method/payment-method.ts';
import type { Work } from '../work.ts';
import { attemptSetup, newSetupIntent, setupIntentMachine, type SetupIntent } from './setup-intent.ts';

interface SetupParams {
  allowed_payment_method_types?: string[];
  automatic_payment_methods?: { enabled: boolean; allow_redirects?: 'always' | 'never' };
  confirm?: boolean;
  customer?: string;
  description?: string;
  metadata?: MetadataParam;
  payment_method?: string;
  payment_method_data?: MethodParams;
  return_url?: string;
  usage?: string;
}

function unexpected(intent: SetupIntent, message: string): ApiError {
  const code = 'setup_intent_unexpected_state';
  return new ApiError(400, 'invalid_request_error', { code, message, setup_intent: shown(intent) });
}

/** What a setup becomes by the parameters sent; only cards can be saved. */
function changesOf(work: Work, before: Partial<SetupIntent>, params: SetupParams): Partial<SetupIntent> {
  const other = params.allowed_payment_method_types?.find((type) => type !== 'card');
  if (other) {
    throw invalidRequest(
      `The payment method type "${other}" cannot be used to set up future payments.`,
      'allowed_payment_method_types',
      'payment_method_unsupported_type',
    );
  }
  const method = params.payment_method
    ? methodFor(work, params.payment_method, 'payment_method')
    : params.payment_method_data && makeMethod(work, params.payment_method_data, 'payment_method_data');
  if (method && method.type !== 'card') {
    throw invalidRequest(
      `The payment method type "${method.type}" cannot be used to set up future payments.`,
      'payment_method',
      'payment_method_unsupported_type',
    );
  }
  return {
    ...(params.customer ? { customer: livingCustomer(work, params.customer, 'customer').id } : {}),
    ...(params.description === undefined ? {} : { description: params.description }),
    ...(method ? { payment_method: method.id } : {}),
    metadata: mergeMetadata(before.metadata ?? {}, params.metadata),
  };
}

function confirm(work: Work, before: SetupIntent, params: SetupParams): SetupIntent {
  if (before.status === 'succeeded' || before.status === 'canceled')
    throw unexpected(before, `This SetupIntent's status is ${before.status}; it cannot be confirmed.`);
  const intent = work.put<SetupIntent>({ ...before, ...changesOf(work, before, params) });
  const method = work.find('payment_method', intent.payment_method);
  if (method?.type !== 'card')
    throw unexpected(before, "You cannot confirm this SetupIntent because it's missing a payment method.");
  const result = attemptSetup(work, intent, method, params.return_url ?? null);
  if (!result.last_setup_error) return result;
  const { code, decline_code, message } = result.last_setup_error as {
    code: string;
    decline_code?: string;
    message: string;
  };
  const declined = decline_code ? { decline_code } : {};
  throw new ApiError(402, 'card_error', { code, message, ...declined, setup_intent: shown(result) }, true);
}

const described = [
  'allowed_payment_method_types',
  'customer',
  'description',
  'metadata',
  'payment_method',
  'payment_method_data',
];

export const setupIntentOperations: Operations = {
  'SetupIntents.create': operation<SetupParams>(
    [...described, 'automatic_payment_methods', 'confirm', 'return_url', 'usage'],
    ({ work, params }) => {
      const intent = newSetupIntent(work, {
        ...changesOf(work, {}, params),
        automatic_payment_methods: {
          allow_redirects: 'always',
          enabled: true,
          ...params.automatic_payment_methods,
        },
        usage: params.usage ?? 'off_session',
      });
      if (!params.confirm) return intent;
      return confirm(work, intent, params.return_url === undefined ? {} : { return_url: params.return_url });
    },
  ),
  'SetupIntents.retrieve': operation(['client_secret'], ({ work, id }) => work.get('setup_intent', id)),
  'SetupIntents.update': operation<SetupParams>(described, ({ work, id, params }) => {
    const intent = work.get('setup_intent', id);
    if (intent.status === 'succeeded' || intent.status === 'canceled')
      throw unexpected(intent, `This SetupIntent's status is ${intent.status}; it cannot be updated.`);
    return transition(work, setupIntentMachine, intent, changesOf(work, intent, params));
  }),
  'SetupIntents.confirm': operation<SetupParams>(
    ['payment_method', 'payment_method_data', 'mandate_data', 'return_url'],
    ({ work, id, params }) => confirm(work, work.get('setup_intent', id), params),
  ),
  'SetupIntents.cancel': operation<{ cancellation_reason?: string }>(
    ['cancellation_reason'],
    ({ work, id, params }) => {
      const intent = work.get('setup_intent', id);
      if (intent.status === 'succeeded' || intent.status === 'canceled')
        throw unexpected(
          intent,
          `You cannot cancel this SetupIntent because it has a status of ${intent.status}.`,
        );
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
