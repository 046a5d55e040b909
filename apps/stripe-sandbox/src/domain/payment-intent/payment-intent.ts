import { complete } from '../../contract/complete.ts';
import type { Machine } from '../machine.ts';
import type { Metadata } from '../metadata.ts';
import { newId, type Work } from '../work.ts';

export type PaymentIntentStatus =
  | 'requires_payment_method'
  | 'requires_confirmation'
  | 'requires_action'
  | 'processing'
  | 'requires_capture'
  | 'succeeded'
  | 'canceled';

/** The wish to be paid, over as many attempts as it takes. Amount in the smallest unit. */
export interface PaymentIntent {
  id: string;
  object: 'payment_intent';
  amount: number;
  amount_capturable: number;
  amount_details: { tip: object };
  amount_received: number;
  automatic_payment_methods: { allow_redirects: 'always' | 'never'; enabled: boolean } | null;
  canceled_at: number | null;
  cancellation_reason: string | null;
  capture_method: 'automatic_async';
  client_secret: string;
  confirmation_method: 'automatic';
  created: number;
  currency: string;
  customer: string | null;
  description: string | null;
  last_payment_error: object | null;
  latest_charge: string | null;
  livemode: false;
  metadata: Metadata;
  next_action: {
    type: 'redirect_to_url';
    redirect_to_url: { return_url: string | null; url: string };
  } | null;
  payment_method: string | null;
  payment_method_options: object;
  payment_method_types: string[];
  receipt_email: string | null;
  setup_future_usage: 'off_session' | 'on_session' | null;
  status: PaymentIntentStatus;
  /** What it pays for, and whether its card has been through 3D Secure. */
  hidden: { invoice: string | null; session: string | null; authenticated: boolean };
}

/** What an intent is made from; the rest has one value in the sandbox. */
export type PaymentIntentTerms = Pick<PaymentIntent, 'amount' | 'currency'> &
  Partial<
    Pick<
      PaymentIntent,
      | 'automatic_payment_methods'
      | 'customer'
      | 'description'
      | 'metadata'
      | 'payment_method'
      | 'receipt_email'
      | 'setup_future_usage'
      | 'hidden'
    >
  >;

/** Status follows from facts, in this order; an intent cannot say `succeeded` without its money. */
export const paymentIntentMachine: Machine<PaymentIntent, PaymentIntentStatus> = {
  statusOf(intent) {
    if (intent.canceled_at) return 'canceled';
    if (intent.amount_received >= intent.amount) return 'succeeded';
    if (intent.next_action) return 'requires_action';
    return intent.payment_method ? 'requires_confirmation' : 'requires_payment_method';
  },
  moves: {
    requires_payment_method: ['requires_confirmation', 'requires_action', 'succeeded', 'canceled'],
    requires_confirmation: ['requires_payment_method', 'requires_action', 'succeeded', 'canceled'],
    requires_action: ['requires_payment_method', 'requires_confirmation', 'succeeded', 'canceled'],
    processing: [],
    requires_capture: [],
    succeeded: [],
    canceled: [],
  },
  events(from, to) {
    if (to === 'succeeded' && from !== to) return ['payment_intent.succeeded'];
    if (to === 'canceled' && from !== to) return ['payment_intent.canceled'];
    return to === 'requires_action' && from !== to ? ['payment_intent.requires_action'] : [];
  },
};

export function newPaymentIntent(work: Work, terms: PaymentIntentTerms): PaymentIntent {
  const id = newId('pi');
  const intent = complete<PaymentIntent>('payment_intent', {
    object: 'payment_intent',
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
    hidden: { invoice: null, session: null, authenticated: false },
    ...terms,
    id,
  });
  return work.create({ ...intent, status: paymentIntentMachine.statusOf(intent) }, 'payment_intent.created');
}
