import { complete } from '../../contract/complete.ts';
import { invalidRequest } from '../api-error.ts';
import { newBalanceTransaction, type Charge } from '../charge/charge.ts';
import type { Metadata } from '../metadata.ts';
import { newId, type Work } from '../work.ts';

/** Money given back. The fee of the original charge is not returned. */
export interface Refund {
  id: string;
  object: 'refund';
  amount: number;
  balance_transaction: string;
  charge: string;
  created: number;
  currency: string;
  customer: string | null;
  destination_details: object;
  metadata: Metadata;
  payment_intent: string;
  payment_method: string;
  reason: string | null;
  status: 'succeeded';
}

/** How much and why; without an amount, all that is left. */
export interface RefundTerms {
  amount: number | undefined;
  reason: string | null;
  metadata: Metadata;
}

const yen = (amount: number): string => `¥${amount.toLocaleString('en-US')}`;

export function refundCharge(work: Work, charge: Charge, terms: RefundTerms): Refund {
  const left = charge.amount - charge.amount_refunded;
  if (left === 0)
    throw invalidRequest(
      `Charge ${charge.id} has already been refunded.`,
      undefined,
      'charge_already_refunded',
    );
  const amount = terms.amount ?? left;
  if (amount <= 0) throw invalidRequest('Invalid positive integer', 'amount', 'parameter_invalid_integer');
  if (amount > left) {
    throw invalidRequest(
      `Refund amount (${yen(amount)}) is greater than unrefunded amount on charge (${yen(left)})`,
      'amount',
    );
  }
  const id = newId('re');
  const transaction = newBalanceTransaction(work, {
    amount: -amount,
    currency: charge.currency,
    fee: 0,
    type: 'refund',
    source: id,
    description: 'REFUND FOR CHARGE',
  });
  const refund = complete<Refund>('refund', {
    id,
    object: 'refund',
    amount,
    balance_transaction: transaction.id,
    charge: charge.id,
    created: work.now,
    currency: charge.currency,
    customer: charge.customer,
    destination_details: {
      card: { type: 'refund', reference_status: 'pending', reference_type: 'acquirer_reference_number' },
      type: 'card',
    },
    metadata: terms.metadata,
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason: terms.reason,
    status: 'succeeded',
  });
  const refunded = charge.amount_refunded + amount;
  work.create(refund, 'refund.created');
  work.amend(charge, { amount_refunded: refunded, refunded: refunded === charge.amount }, 'charge.refunded');
  return refund;
}
