import { complete } from '../../contract/complete.ts';
import type { Machine } from '../machine.ts';
import type { Metadata } from '../metadata.ts';
import type { MethodType } from '../payment-method/payment-method.ts';
import { newId, type Work } from '../work.ts';

export type PaymentIntentStatus =
  | 'requires_payment_method'
  | 'requires_confirmation'
  | 'requires_action'
  | 'processing'
  | 'requires_capture'
  | 'succeeded'
  | 'canceled';

/** What the payer has to do next: one of these, by `type`. */
export interface NextAction {
  type: 'redirect_to_url' | 'konbini_display_details' | 'display_bank_transfer_instructions';
  redirect_to_url?: { return_url: string | null; url: string };
  konbini_display_details?: KonbiniDetails;
  display_bank_transfer_instructions?: TransferInstructions;
}

export type Store = 'familymart' | 'lawson' | 'ministop' | 'seicomart';

/** What the payer shows at the till. */
export interface KonbiniDetails {
  expires_at: number;
  hosted_voucher_url: string;
  stores: Record<Store, { confirmation_number?: string; payment_code: string }>;
}

/** Where to transfer how much. */
export interface TransferInstructions {
  amount_remaining: number;
  currency: string;
  financial_addresses: object[];
  hosted_instructions_url: string;
  reference: string | null;
  type: 'jp_bank_transfer';
}

/** The wish to be paid, over as many attempts as it takes. Amount in the smallest unit. */
export interface PaymentIntent {
  id: string;
  object: 'payment_intent';
  allowed_payment_method_types?: string[] | null;
  amount: number;
  amount_capturable: number;
  amount_details: { tip: object };
  amount_received: number;
  automatic_payment_methods: { allow_redirects: 'always' | 'never'; enabled: boolean } | null;
  canceled_at: number | null;
  cancellation_reason: string | null;
  capture_method: 'automatic' | 'automatic_async' | 'manual';
  client_secret: string;
  confirmation_method: 'automatic' | 'manual';
  created: number;
  currency: string;
  customer: string | null;
  description: string | null;
  excluded_payment_method_types?: string[] | null;
  last_payment_error: object | null;
  latest_charge: string | null;
  livemode: false;
  metadata: Metadata;
  next_action: NextAction | null;
  payment_method: string | null;
  payment_method_options: MethodOptions;
  payment_method_types: string[];
  receipt_email: string | null;
  setup_future_usage: 'off_session' | 'on_session' | null;
  shipping?: object | null;
  statement_descriptor?: string | null;
  statement_descriptor_suffix?: string | null;
  status: PaymentIntentStatus;
  transfer_group?: string | null;
  hidden: IntentFacts;
}

/** What an intent pays for, whether its card has been through 3D Secure, and how far other ways of paying have come. */
export interface IntentFacts {
  invoice: string | null;
  session: string | null;
  authenticated: boolean;
  /** The reserved money was taken, in whole or in part. */
  captured?: boolean;
  /** Yen of the customer's cash balance applied so far. */
  funded?: number;
  /** The convenience store at which it was paid. */
  store?: Store;
  /** When a test address or number makes the payer pay by itself. */
  paysItselfAt?: number | null;
  /** When money reserved on a card goes back by itself. */
  captureBefore?: number;
  /** Whose time its deadlines follow. */
  testClock?: string | null;
}

export interface MethodOptions {
  card?: Record<string, unknown> & { request_three_d_secure?: string | null; capture_method?: 'manual' };
  konbini?: {
    confirmation_number: string | null;
    expires_after_days: number | null;
    expires_at: number | null;
    product_description: string | null;
  };
  customer_balance?: { bank_transfer: { type: string }; funding_type: string };
}

/** What an intent is made from; the rest has one value in the sandbox. */
export type PaymentIntentTerms = Pick<PaymentIntent, 'amount' | 'currency'> &
  Partial<Omit<PaymentIntent, 'id' | 'object' | 'amount' | 'currency' | 'status'>>;

/** Status follows from facts, in this order; an intent cannot say `succeeded` without its money. */
export const paymentIntentMachine: Machine<PaymentIntent, PaymentIntentStatus> = {
  statusOf(intent) {
    if (intent.canceled_at) return 'canceled';
    if (intent.hidden.captured || intent.amount_received >= intent.amount) return 'succeeded';
    if (intent.amount_capturable > 0) return 'requires_capture';
    if (intent.next_action) return 'requires_action';
    return intent.payment_method ? 'requires_confirmation' : 'requires_payment_method';
  },
  moves: {
    requires_payment_method: [
      'requires_confirmation',
      'requires_action',
      'requires_capture',
      'succeeded',
      'canceled',
    ],
    requires_confirmation: [
      'requires_payment_method',
      'requires_action',
      'requires_capture',
      'succeeded',
      'canceled',
    ],
    requires_action: [
      'requires_payment_method',
      'requires_confirmation',
      'requires_capture',
      'succeeded',
      'canceled',
    ],
    processing: [],
    requires_capture: ['succeeded', 'canceled'],
    succeeded: [],
    canceled: [],
  },
  events(from, to) {
    if (to === 'succeeded' && from !== to) return ['payment_intent.succeeded'];
    if (to === 'canceled' && from !== to) return ['payment_intent.canceled'];
    if (to === 'requires_capture' && from !== to) return ['payment_intent.amount_capturable_updated'];
    return to === 'requires_action' && from !== to ? ['payment_intent.requires_action'] : [];
  },
};

/** True when the money is only reserved at first, to be captured later. */
export function reservesOnly(intent: PaymentIntent, type: MethodType): boolean {
  const manual =
    intent.capture_method === 'manual' || intent.payment_method_options.card?.capture_method === 'manual';
  return manual && type === 'card';
}

export function newPaymentIntent(work: Work, terms: PaymentIntentTerms): PaymentIntent {
  const id = newId('pi');
  const intent = complete<PaymentIntent>('payment_intent', {
    object: 'payment_intent',
    allowed_payment_method_types: null,
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    automatic_payment_methods: null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: 'automatic_async',
    client_secret: `${id}_${newId('secret')}`,
    confirmation_method: 'automatic',
    created: work.now,
    customer: null,
    description: null,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    metadata: {},
    next_action: null,
    payment_method: null,
    payment_method_options: {
      card: { installments: null, mandate_options: null, network: null, request_three_d_secure: 'automatic' },
    },
    payment_method_types: ['card'],
    receipt_email: null,
    setup_future_usage: null,
    status: 'requires_payment_method',
    ...terms,
    hidden: {
      invoice: null,
      session: null,
      authenticated: false,
      testClock: work.find('customer', terms.customer)?.test_clock ?? null,
      ...terms.hidden,
    },
    id,
  });
  return work.create({ ...intent, status: paymentIntentMachine.statusOf(intent) }, 'payment_intent.created');
}
