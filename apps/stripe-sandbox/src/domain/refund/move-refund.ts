import { invalidRequest } from '../api-error.ts';
import { moveCash } from '../cash-balance/cash-account.ts';
import { newBalanceTransaction, type Charge } from '../charge/charge.ts';
import { transition } from '../machine.ts';
import { refundSeconds } from '../settings.ts';
import type { Work } from '../work.ts';
import { arrivedAtOnce, refundMachine, type Refund, type RefundFacts } from './refund.ts';

/** One step of a refund, heard of on the charge as well. */
function move(
  work: Work,
  refund: Refund,
  facts: Partial<RefundFacts>,
  changes: Partial<Refund> = {},
): Refund {
  const hidden = { ...(refund.hidden ?? arrivedAtOnce), ...facts };
  const { next_action: _asked, pending_reason: _waited, ...rest } = refund;
  const moved = transition(work, refundMachine, rest, { ...changes, hidden });
  if (moved.charge) work.emit('charge.refund.updated', moved);
  return moved;
}

/** The owner named a bank account; the transfer takes its time. */
export function nameAccount(work: Work, refund: Refund): Refund {
  const facts = { needsAccount: false, lapsesAt: null, arrivesAt: work.now + refundSeconds };
  return move(work, refund, facts, { pending_reason: 'processing' });
}

export function arriveRefund(work: Work, refund: Refund): Refund {
  const { destination_details: to } = refund;
  const details = (to as unknown as Record<string, object>)[to.type];
  const available = { ...details, reference_status: 'available', reference: refund.id.slice(-10) };
  return move(
    work,
    refund,
    { arrived: true, arrivesAt: null },
    { destination_details: { ...to, [to.type]: available } },
  );
}

/**
 * Where the money of a refund that did not get through goes: a customer's cash balance if it was paid by transfer
 * (docs.stripe.com/payments/customer-balance/refunding), else back into the seller's balance.
 */
function takeBack(work: Work, refund: Refund): Pick<Refund, 'failure_balance_transaction'> {
  const charge = work.find('charge', refund.charge);
  const method = work.find('payment_method', refund.payment_method);
  if (!charge && refund.customer) {
    moveCash(work, refund.customer, refund, { type: 'return_canceled' });
    return {};
  }
  if (method?.type === 'customer_balance' && refund.customer) {
    const refunded_from_payment = { refund: refund.id };
    moveCash(work, refund.customer, refund, { type: 'refunded_from_payment', refunded_from_payment });
    return {};
  }
  return charge ? bookBack(work, refund, charge) : {};
}

/** Books the money back in, and the charge is less refunded than it seemed. */
function bookBack(work: Work, refund: Refund, charge: Charge): Pick<Refund, 'failure_balance_transaction'> {
  const transaction = newBalanceTransaction(work, {
    amount: refund.amount,
    currency: refund.currency,
    fee: 0,
    type: 'refund_failure',
    source: refund.id,
    description: 'REFUND FAILURE',
  });
  const changes = { amount_refunded: charge.amount_refunded - refund.amount, refunded: false };
  work.amend(charge, changes, 'charge.updated');
  return { failure_balance_transaction: transaction.id };
}

/** The money came back, e.g. from a closed card (docs.stripe.com/refunds#failed-refunds). */
export function failRefund(work: Work, refund: Refund, reason: string): Refund {
  const returned = takeBack(work, refund);
  const facts = { failed: true, arrivesAt: null, comesBackAt: null, lapsesAt: null, needsAccount: false };
  return move(work, refund, facts, {
    failure_reason: reason,
    ...returned,
  });
}

/** Calls back a refund that still waits for its owner's account; in any other state it is too late. */
export function cancelRefund(work: Work, refund: Refund): Refund {
  if (refund.status !== 'requires_action') {
    throw invalidRequest(
      `This refund cannot be canceled because it has a status of ${refund.status}. Only refunds with a status of requires_action can be canceled.`,
      undefined,
      'charge_not_refundable',
    );
  }
  const returned = takeBack(work, refund);
  return move(
    work,
    refund,
    { canceled: true, needsAccount: false, lapsesAt: null },
    {
      failure_reason: 'merchant_request',
      ...returned,
    },
  );
}

/** Nobody named an account for 45 days: a transfer's money goes to the cash balance, a store's back to the seller. */
export function lapseRefund(work: Work, refund: Refund): Refund {
  const method = work.find('payment_method', refund.payment_method);
  return method?.type === 'konbini' ? failRefund(work, refund, 'unknown') : cancelRefund(work, refund);
}
