import { unapplyCash, waitsForTransfer } from '../cash-balance/pay-by-transfer.ts';
import { mergeMetadata } from '../metadata.ts';
import { inRange, operation, paging, type Operations, type RangeParam } from '../operation.ts';
import { transition } from '../machine.ts';
import type { Work } from '../work.ts';
import { confirmIntent, unexpectedState } from './confirm-payment.ts';
import { checkAmount, described, intentChanges, type IntentParams } from './intent-params.ts';
import { newPaymentIntent, paymentIntentMachine, type PaymentIntent } from './payment-intent.ts';
import { cancelIntent, captureIntent } from './settle-reserved.ts';

interface ListParams {
  created?: RangeParam;
  customer?: string;
}

/** Sent along by those who attempt at once; how, not what. */
const attempting = ['error_on_requires_action', 'mandate_data', 'off_session', 'radar_options', 'return_url'];

function find(work: Work, id: string): PaymentIntent {
  const intent = work.get('payment_intent', id);
  work.enterTestClock(work.find('customer', intent.customer)?.test_clock);
  return intent;
}

function create(work: Work, params: IntentParams): PaymentIntent {
  const currency = (params.currency ?? '').toLowerCase();
  const amount = params.amount ?? 0;
  checkAmount(amount, currency);
  const start = { amount, currency, customer: null, metadata: {} };
  const intent = newPaymentIntent(work, {
    ...start,
    ...intentChanges(work, start, params),
    automatic_payment_methods: {
      allow_redirects: 'always',
      enabled: true,
      ...params.automatic_payment_methods,
    },
  });
  if (!params.confirm) return intent;
  const { off_session, return_url, error_on_requires_action } = params;
  return confirmIntent(work, intent, {
    ...(off_session === undefined ? {} : { off_session }),
    ...(return_url === undefined ? {} : { return_url }),
    ...(error_on_requires_action === undefined ? {} : { error_on_requires_action }),
  });
}

function update(work: Work, intent: PaymentIntent, params: IntentParams): PaymentIntent {
  const settled = ['succeeded', 'canceled', 'requires_capture'].includes(intent.status);
  if (settled && params.amount !== undefined && params.amount !== intent.amount) {
    throw unexpectedState(
      intent,
      `This PaymentIntent's amount could not be updated because it has a status of ${intent.status}. You may only update the amount of a PaymentIntent with one of the following statuses: requires_payment_method, requires_confirmation, requires_action.`,
    );
  }
  if (settled) {
    const metadata = mergeMetadata(intent.metadata, params.metadata);
    const description = params.description ?? intent.description;
    return transition(work, paymentIntentMachine, intent, { metadata, description });
  }
  if (params.amount !== undefined) checkAmount(params.amount, intent.currency);
  const changes = intentChanges(work, intent, params);
  if (!waitsForTransfer(intent) || params.amount === undefined)
    return transition(work, paymentIntentMachine, intent, changes);
  // A new amount is waited for anew: what was applied returns to the cash balance first.
  const freed = work.put<PaymentIntent>({ ...unapplyCash(work, intent), ...changes, next_action: null });
  return confirmIntent(work, { ...freed, status: paymentIntentMachine.statusOf(freed) }, {});
}

export const paymentIntentOperations: Operations = {
  'PaymentIntents.create': operation<IntentParams>(
    [
      ...described,
      ...attempting,
      'amount',
      'automatic_payment_methods',
      'confirm',
      'confirmation_method',
      'currency',
    ],
    ({ work, params }) => create(work, params),
  ),
  'PaymentIntents.retrieve': operation(['client_secret'], ({ work, id }) => work.get('payment_intent', id)),
  'PaymentIntents.update': operation<IntentParams>([...described, 'amount'], ({ work, id, params }) =>
    update(work, find(work, id), params),
  ),
  'PaymentIntents.confirm': operation<IntentParams>([...described, ...attempting], ({ work, id, params }) =>
    confirmIntent(work, find(work, id), params),
  ),
  'PaymentIntents.capture': operation<{ amount_to_capture?: number; metadata?: IntentParams['metadata'] }>(
    ['amount_to_capture', 'final_capture', 'metadata', 'statement_descriptor', 'statement_descriptor_suffix'],
    ({ work, id, params }) => {
      const intent = find(work, id);
      const metadata = mergeMetadata(intent.metadata, params.metadata);
      return captureIntent(work, { ...intent, metadata }, params.amount_to_capture);
    },
  ),
  'PaymentIntents.cancel': operation<{ cancellation_reason?: string }>(
    ['cancellation_reason'],
    ({ work, id, params }) => cancelIntent(work, find(work, id), params.cancellation_reason ?? null),
  ),
  'PaymentIntents.list': operation<ListParams>([...paging, 'created', 'customer'], ({ work, params }) =>
    work
      .all('payment_intent')
      .filter((intent) => !params.customer || intent.customer === params.customer)
      .filter((intent) => inRange(intent.created, params.created)),
  ),
};
