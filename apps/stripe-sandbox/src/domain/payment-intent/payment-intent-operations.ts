import { ApiError, invalidRequest } from '../api-error.ts';
import { livingCustomer } from '../customer/customer.ts';
import { shown } from '../event/event.ts';
import { transition } from '../machine.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import { inRange, operation, paging, type Operations, type RangeParam } from '../operation.ts';
import { afterPaid } from '../outcome.ts';
import { methodFor } from '../payment-method/payment-method.ts';
import type { Work } from '../work.ts';
import { attemptPayment } from './attempt-payment.ts';
import { newPaymentIntent, paymentIntentMachine, type PaymentIntent } from './payment-intent.ts';

interface IntentParams {
  amount?: number;
  currency?: string;
  automatic_payment_methods?: { enabled: boolean; allow_redirects?: 'always' | 'never' };
  confirm?: boolean;
  customer?: string;
  description?: string;
  metadata?: MetadataParam;
  off_session?: boolean | string;
  payment_method?: string;
  receipt_email?: string | null;
  return_url?: string;
  setup_future_usage?: 'off_session' | 'on_session' | null;
}
interface ListParams {
  created?: RangeParam;
  customer?: string;
}

/** Stripe's smallest amounts; below them no charge is worth its cost. */
const smallest: Record<string, number> = { jpy: 50, usd: 50, eur: 50 };

function checkAmount(amount: number, currency: string): void {
  if (amount < 1)
    throw invalidRequest(
      'This value must be greater than or equal to 1.',
      'amount',
      'parameter_invalid_integer',
    );
  if (amount > 99_999_999)
    throw invalidRequest('Amount must be no more than ¥99,999,999', 'amount', 'amount_too_large');
  const least = smallest[currency] ?? 50;
  if (amount < least)
    throw invalidRequest(
      `Amount must be at least ${currency === 'jpy' ? `¥${least}` : `${least} ${currency}`}`,
      'amount',
      'amount_too_small',
    );
}

function confirm(work: Work, intent: PaymentIntent, params: IntentParams): PaymentIntent {
  if (intent.status === 'succeeded' || intent.status === 'canceled') {
    const message = `This PaymentIntent's status is ${intent.status}; it cannot be confirmed again.`;
    throw unexpected(intent, message);
  }
  const id = params.payment_method ?? intent.payment_method;
  if (!id) {
    throw unexpected(intent, "You cannot confirm this PaymentIntent because it's missing a payment method.");
  }
  const method = methodFor(work, id, 'payment_method');
  const offSession = params.off_session === true || typeof params.off_session === 'string';
  const result = attemptPayment(work, intent, method, { offSession, returnUrl: params.return_url ?? null });
  if (result.kind === 'declined') {
    const { code, declineCode } = result.decline;
    throw new ApiError(
      402,
      'card_error',
      {
        code,
        decline_code: declineCode,
        message: result.message,
        payment_intent: shown(result.intent),
        payment_method: shown(method),
        ...(result.intent.latest_charge ? { charge: result.intent.latest_charge } : {}),
      },
      true,
    );
  }
  if (result.kind === 'paid') afterPaid(work, result.intent);
  return work.get('payment_intent', intent.id);
}

function unexpected(intent: PaymentIntent, message: string): ApiError {
  return new ApiError(400, 'invalid_request_error', {
    code: 'payment_intent_unexpected_state',
    message,
    payment_intent: shown(intent),
  });
}

const described = [
  'description',
  'metadata',
  'receipt_email',
  'setup_future_usage',
  'payment_method',
  'customer',
];

function find(work: Work, id: string): PaymentIntent {
  const intent = work.get('payment_intent', id);
  work.enterTestClock(work.find('customer', intent.customer)?.test_clock);
  return intent;
}

export const paymentIntentOperations: Operations = {
  'PaymentIntents.create': operation<IntentParams>(
    [...described, 'amount', 'currency', 'automatic_payment_methods', 'confirm', 'off_session', 'return_url'],
    ({ work, params }) => {
      const currency = (params.currency ?? '').toLowerCase();
      checkAmount(params.amount ?? 0, currency);
      if (params.customer) livingCustomer(work, params.customer, 'customer');
      const method = params.payment_method ? methodFor(work, params.payment_method, 'payment_method') : null;
      const intent = newPaymentIntent(work, {
        amount: params.amount ?? 0,
        currency,
        automatic_payment_methods: {
          allow_redirects: 'always',
          enabled: true,
          ...params.automatic_payment_methods,
        },
        customer: params.customer ?? null,
        description: params.description ?? null,
        metadata: mergeMetadata({}, params.metadata),
        payment_method: method?.id ?? null,
        receipt_email: params.receipt_email ?? null,
        setup_future_usage: params.setup_future_usage ?? null,
      });
      const { payment_method: _token, ...rest } = params;
      return params.confirm ? confirm(work, intent, rest) : intent;
    },
  ),
  'PaymentIntents.retrieve': operation(['client_secret'], ({ work, id }) => work.get('payment_intent', id)),
  'PaymentIntents.update': operation<IntentParams>([...described, 'amount'], ({ work, id, params }) => {
    const intent = find(work, id);
    if (params.amount !== undefined) checkAmount(params.amount, intent.currency);
    const changes: Partial<PaymentIntent> = { metadata: mergeMetadata(intent.metadata, params.metadata) };
    if (params.amount !== undefined) changes.amount = params.amount;
    if (params.customer) changes.customer = livingCustomer(work, params.customer, 'customer').id;
    if (params.description !== undefined) changes.description = params.description;
    if (params.receipt_email !== undefined) changes.receipt_email = params.receipt_email;
    if (params.setup_future_usage !== undefined) changes.setup_future_usage = params.setup_future_usage;
    if (params.payment_method)
      changes.payment_method = methodFor(work, params.payment_method, 'payment_method').id;
    return transition(work, paymentIntentMachine, intent, changes);
  }),
  'PaymentIntents.confirm': operation<IntentParams>(
    ['payment_method', 'return_url', 'off_session', 'receipt_email', 'setup_future_usage'],
    ({ work, id, params }) => confirm(work, find(work, id), params),
  ),
  'PaymentIntents.cancel': operation<{ cancellation_reason?: string }>(
    ['cancellation_reason'],
    ({ work, id, params }) => {
      const intent = find(work, id);
      if (intent.status === 'succeeded' || intent.status === 'canceled') {
        throw unexpected(
          intent,
          `You cannot cancel this PaymentIntent because it has a status of ${intent.status}.`,
        );
      }
      return transition(work, paymentIntentMachine, intent, {
        canceled_at: work.now,
        cancellation_reason: params.cancellation_reason ?? null,
        next_action: null,
      });
    },
  ),
  'PaymentIntents.list': operation<ListParams>([...paging, 'created', 'customer'], ({ work, params }) =>
    work
      .all('payment_intent')
      .filter((intent) => !params.customer || intent.customer === params.customer)
      .filter((intent) => inRange(intent.created, params.created)),
  ),
};
