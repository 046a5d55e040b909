import { invalidRequest } from '../api-error.ts';
import { livingCustomer } from '../customer/customer.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import { makeMethod, type MethodParams } from '../payment-method/method-params.ts';
import { methodFor, type PaymentMethod } from '../payment-method/payment-method.ts';
import type { Work } from '../work.ts';
import { chooseRails, type RailParams } from './choose-rails.ts';
import type { PaymentIntent } from './payment-intent.ts';

/** An intent as sent, to create, update or confirm it. */
export interface IntentParams extends RailParams {
  amount?: number;
  confirm?: boolean;
  confirmation_method?: PaymentIntent['confirmation_method'];
  customer?: string;
  description?: string;
  error_on_requires_action?: boolean;
  metadata?: MetadataParam;
  off_session?: boolean | string;
  payment_method?: string;
  payment_method_data?: MethodParams;
  receipt_email?: string | null;
  return_url?: string;
  setup_future_usage?: 'off_session' | 'on_session' | null;
  shipping?: {
    address: object;
    name: string;
    phone?: string;
    carrier?: string;
    tracking_number?: string;
  } | null;
  statement_descriptor?: string;
  statement_descriptor_suffix?: string;
  transfer_group?: string;
}

/** Parameters that create, update and confirm share. */
export const described = [
  'allowed_payment_method_types',
  'capture_method',
  'customer',
  'description',
  'excluded_payment_method_types',
  'metadata',
  'payment_method',
  'payment_method_data',
  'payment_method_options',
  'receipt_email',
  'setup_future_usage',
  'shipping',
  'statement_descriptor',
  'statement_descriptor_suffix',
  'transfer_group',
];

const plain = [
  'capture_method',
  'confirmation_method',
  'description',
  'receipt_email',
  'setup_future_usage',
  'statement_descriptor',
  'statement_descriptor_suffix',
  'transfer_group',
] as const;

/** Stripe's smallest amounts; below them no charge is worth its cost. */
const smallest: Record<string, number> = { jpy: 50, usd: 50, eur: 50 };

export function checkAmount(amount: number, currency: string): void {
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

/** The method that was sent, by id, token or description; null when none was. */
export function sentMethod(work: Work, params: IntentParams): PaymentMethod | null {
  if (params.payment_method && params.payment_method_data) {
    throw invalidRequest(
      'You may only specify one of these parameters: payment_method, payment_method_data.',
      'payment_method_data',
      'parameters_exclusive',
    );
  }
  if (params.payment_method) return methodFor(work, params.payment_method, 'payment_method');
  return params.payment_method_data
    ? makeMethod(work, params.payment_method_data, 'payment_method_data')
    : null;
}

/** A shipping address with all its lines, as Stripe answers it. */
function wholeShipping(sent: NonNullable<IntentParams['shipping']>): object {
  const lines = { city: null, country: null, line1: null, line2: null, postal_code: null, state: null };
  const blank = { carrier: null, phone: null, tracking_number: null };
  return { ...blank, ...sent, address: { ...lines, ...sent.address } };
}

/** What an intent becomes by the parameters sent. `before` is the intent so far, or what every new one starts from. */
export function intentChanges(
  work: Work,
  before: Pick<PaymentIntent, 'amount' | 'currency' | 'customer' | 'metadata'> & Partial<PaymentIntent>,
  params: IntentParams,
): Partial<PaymentIntent> {
  const changes: Record<string, unknown> = {};
  for (const name of plain) if (params[name] !== undefined) changes[name] = params[name];
  const customer = params.customer ? livingCustomer(work, params.customer, 'customer').id : before.customer;
  const method = sentMethod(work, params);
  if (method) changes['payment_method'] = method.id;
  if (params.shipping !== undefined)
    changes['shipping'] = params.shipping === null ? null : wholeShipping(params.shipping);
  const amount = params.amount ?? before.amount;
  return {
    ...changes,
    amount,
    customer,
    metadata: mergeMetadata(before.metadata, params.metadata),
    ...chooseRails(work, { ...before, amount, customer }, params),
  };
}
