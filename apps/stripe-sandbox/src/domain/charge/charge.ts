import { complete } from '../../contract/complete.ts';
import { declineMessages } from '../payment-method/decline-messages.ts';
import type { BillingDetails, PaymentMethod } from '../payment-method/payment-method.ts';
import type { PaymentIntent } from '../payment-intent/payment-intent.ts';
import { secondsPerDay } from '../settings.ts';
import { newId, type Work } from '../work.ts';
import type { Metadata } from '../metadata.ts';

/** A single attempt to take money. Amounts in the smallest unit. */
export interface Charge {
  id: string;
  object: 'charge';
  amount: number;
  amount_captured: number;
  amount_refunded: number;
  balance_transaction: string | null;
  billing_details: BillingDetails;
  captured: boolean;
  created: number;
  currency: string;
  customer: string | null;
  description: string | null;
  disputed: boolean;
  failure_code: string | null;
  failure_message: string | null;
  fraud_details: object;
  livemode: false;
  metadata: Metadata;
  outcome: object;
  paid: boolean;
  payment_intent: string;
  payment_method: string;
  payment_method_details: object;
  receipt_email: string | null;
  receipt_url: string | null;
  refunded: boolean;
  status: 'succeeded' | 'failed';
}

/** Money that reached or left the balance: the truth a ledger is reconciled against. `net` = amount − fee. */
export interface BalanceTransaction {
  id: string;
  object: 'balance_transaction';
  amount: number;
  available_on: number;
  balance_type: 'payments';
  created: number;
  currency: string;
  description: string | null;
  exchange_rate: null;
  fee: number;
  fee_details: {
    amount: number;
    application: null;
    currency: string;
    description: string;
    type: 'stripe_fee';
  }[];
  net: number;
  reporting_category: 'charge' | 'refund';
  source: string;
  status: 'pending' | 'available';
  type: 'charge' | 'refund';
}

/** Why a card was refused; Stripe's codes. */
export interface Decline {
  code: string;
  declineCode: string;
}

/** Stripe's card fee in Japan: 3.6 %, fractions of a yen in the seller's favour. */
export const cardFee = (amount: number): number => Math.floor((amount * 36) / 1000);

/** Money of card payments becomes available four days later in Japan's default schedule. */
const availableAfter = 4 * secondsPerDay;

export function newBalanceTransaction(
  work: Work,
  terms: Pick<BalanceTransaction, 'amount' | 'currency' | 'fee' | 'type' | 'source' | 'description'>,
): BalanceTransaction {
  const { amount, currency, fee } = terms;
  return work.put(
    complete<BalanceTransaction>('balance_transaction', {
      id: newId('txn'),
      object: 'balance_transaction',
      available_on: work.now + availableAfter,
      balance_type: 'payments',
      created: work.now,
      exchange_rate: null,
      fee_details:
        fee === 0
          ? []
          : [
              {
                amount: fee,
                application: null,
                currency,
                description: 'Stripe processing fees',
                type: 'stripe_fee',
              },
            ],
      net: amount - fee,
      reporting_category: terms.type,
      status: 'pending',
      ...terms,
    }),
  );
}

/** Takes the money of an intent, or fails as `decline` says. Either way the attempt stays on record, with its event. */
export function chargeIntent(
  work: Work,
  intent: PaymentIntent,
  method: PaymentMethod,
  decline: Decline | null,
): Charge {
  const id = newId('ch');
  const transaction = decline
    ? null
    : newBalanceTransaction(work, {
        amount: intent.amount,
        currency: intent.currency,
        fee: cardFee(intent.amount),
        type: 'charge',
        source: id,
        description: intent.description,
      });
  const charge = complete<Charge>('charge', {
    id,
    object: 'charge',
    amount: intent.amount,
    amount_captured: decline ? 0 : intent.amount,
    amount_refunded: 0,
    balance_transaction: transaction?.id ?? null,
    billing_details: method.billing_details,
    captured: !decline,
    created: work.now,
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    disputed: false,
    failure_code: decline?.code ?? null,
    failure_message: decline ? (declineMessages[decline.declineCode] ?? 'Your card was declined.') : null,
    fraud_details: {},
    livemode: false,
    metadata: intent.metadata,
    outcome: outcomeOf(decline),
    paid: !decline,
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: cardDetails(intent, method, decline),
    receipt_email: intent.receipt_email,
    receipt_url: decline ? null : `${work.settings.publicUrl}/receipts/${id}`,
    refunded: false,
    status: decline ? 'failed' : 'succeeded',
  });
  return work.create(charge, decline ? 'charge.failed' : 'charge.succeeded');
}

function outcomeOf(decline: Decline | null): object {
  return {
    advice_code: decline ? 'try_again_later' : null,
    network_advice_code: null,
    network_decline_code: decline ? '01' : null,
    network_status: decline ? 'declined_by_network' : 'approved_by_network',
    reason: decline?.declineCode ?? null,
    risk_level: 'normal',
    risk_score: 12,
    seller_message: decline
      ? 'The bank did not return any further details with this decline.'
      : 'Payment complete.',
    type: decline ? 'issuer_declined' : 'authorized',
  };
}

function cardDetails(intent: PaymentIntent, method: PaymentMethod, decline: Decline | null): object {
  const { card } = method;
  const secure = intent.hidden.authenticated
    ? {
        authentication_flow: 'challenge',
        electronic_commerce_indicator: '05',
        result: 'authenticated',
        version: '2.2.0',
      }
    : null;
  return {
    type: 'card',
    card: {
      amount_authorized: decline ? null : intent.amount,
      brand: card.brand,
      checks: card.checks,
      country: card.country,
      exp_month: card.exp_month,
      exp_year: card.exp_year,
      fingerprint: card.fingerprint,
      funding: card.funding,
      last4: card.last4,
      network: card.brand,
      three_d_secure: secure,
    },
  };
}
