import { complete } from '../../contract/complete.ts';
import { declineMessages } from '../payment-method/decline-messages.ts';
import type { BillingDetails, PaymentMethod } from '../payment-method/payment-method.ts';
import { rails } from '../payment-method/rails.ts';
import { reservesOnly, type PaymentIntent } from '../payment-intent/payment-intent.ts';
import { businessDaysAfter } from '../payout/payout-calendar.ts';
import { payoutScheduleOf } from '../payout/payout-schedule.ts';
import { newId, type Work } from '../work.ts';
import { detailsOf } from './method-details.ts';
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
  failure_balance_transaction: string | null;
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
  shipping: object | null;
  statement_descriptor: string | null;
  status: 'succeeded' | 'failed';
  transfer_group: string | null;
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
  reporting_category:
    'charge' | 'refund' | 'refund_failure' | 'dispute' | 'dispute_reversal' | 'payout' | 'payout_reversal';
  source: string;
  status: 'pending' | 'available';
  type:
    | 'charge'
    | 'payment'
    | 'refund'
    | 'payment_refund'
    | 'refund_failure'
    | 'adjustment'
    | 'payout'
    | 'payout_failure'
    | 'payout_cancel';
  /** The automatic payout that took it to the bank. */
  hidden?: { payout: string | null };
}

const categories: Record<BalanceTransaction['type'], BalanceTransaction['reporting_category']> = {
  charge: 'charge',
  payment: 'charge',
  refund: 'refund',
  payment_refund: 'refund',
  refund_failure: 'refund_failure',
  adjustment: 'dispute',
  payout: 'payout',
  payout_failure: 'payout_reversal',
  payout_cancel: 'payout_reversal',
};

/** Why a card was refused; Stripe's codes. */
export interface Decline {
  code: string;
  declineCode: string;
}

export function newBalanceTransaction(
  work: Work,
  terms: Pick<BalanceTransaction, 'amount' | 'currency' | 'fee' | 'type' | 'source' | 'description'> &
    Partial<Pick<BalanceTransaction, 'reporting_category' | 'available_on' | 'status'>>,
): BalanceTransaction {
  const { amount, currency, fee } = terms;
  return work.put(
    complete<BalanceTransaction>('balance_transaction', {
      id: newId('txn'),
      object: 'balance_transaction',
      available_on: businessDaysAfter(work.now, payoutScheduleOf(work).delayDays),
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
                description: terms.type === 'adjustment' ? 'Dispute fee' : 'Stripe processing fees',
                type: 'stripe_fee',
              },
            ],
      net: amount - fee,
      reporting_category: categories[terms.type],
      status: 'pending',
      ...terms,
    }),
  );
}

/** Books what moves the available balance at once, without a fee: payouts and their return. */
export function bookNow(
  work: Work,
  terms: Pick<BalanceTransaction, 'amount' | 'currency' | 'type' | 'source' | 'description'>,
): BalanceTransaction {
  return newBalanceTransaction(work, { ...terms, fee: 0, available_on: work.now, status: 'available' });
}

/** Books what a charge brought in, less the fee of its rail. */
export function bookCharge(
  work: Work,
  charge: Pick<Charge, 'id' | 'currency' | 'description'>,
  type: PaymentMethod['type'],
  amount: number,
): BalanceTransaction {
  const { currency, description } = charge;
  const rail = rails[type];
  const fee = rail.fee(amount);
  return newBalanceTransaction(work, {
    amount,
    currency,
    fee,
    type: rail.entries.paid,
    source: charge.id,
    description,
  });
}

/**
 * Takes the money of an intent (or only reserves it, with manual capture), or fails as `decline` says. Either way the
 * attempt stays on record, with its event.
 */
export function chargeIntent(
  work: Work,
  intent: PaymentIntent,
  method: PaymentMethod,
  decline: Decline | null,
): Charge {
  const id = newId('ch');
  const { currency, description } = intent;
  const captured = !decline && !reservesOnly(intent, method.type);
  const transaction = captured
    ? bookCharge(work, { id, currency, description }, method.type, intent.amount)
    : null;
  const charge = complete<Charge>('charge', {
    id,
    object: 'charge',
    amount: intent.amount,
    amount_captured: captured ? intent.amount : 0,
    amount_refunded: 0,
    balance_transaction: transaction?.id ?? null,
    billing_details: method.billing_details,
    captured,
    created: work.now,
    currency,
    customer: intent.customer,
    description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: decline?.code ?? null,
    failure_message: decline ? (declineMessages[decline.declineCode] ?? 'Your card was declined.') : null,
    fraud_details: {},
    livemode: false,
    metadata: intent.metadata,
    outcome: outcomeOf(decline),
    paid: !decline,
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: detailsOf(work, intent, method, decline),
    receipt_email: intent.receipt_email,
    receipt_url: decline ? null : `${work.settings.publicUrl}/receipts/${id}`,
    refunded: false,
    shipping: intent.shipping ?? null,
    statement_descriptor: intent.statement_descriptor ?? null,
    status: decline ? 'failed' : 'succeeded',
    transfer_group: intent.transfer_group ?? null,
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
