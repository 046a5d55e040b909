import { invalidRequest } from '../api-error.ts';
import { newBalanceTransaction } from '../charge/charge.ts';
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

/** Books the money back in, and the charge is less refunded than it seemed. */
function takeBack(work: Work, refund: Refund): string | null {
  const charge = work.find('charge', refund.charge);
  if (!charge) return null;
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
  return transaction.id;
}

/** The money came back, e.g. from a closed card (docs.stripe.com/refunds#failed-refunds). */
export function failRefund(work: Work, refund: Refund, reason: string): Refund {
  const transaction = takeBack(work, refund);
  const facts = { failed: true, arrivesAt: null, comesBackAt: null, lapsesAt: null, needsAccount: false };
  return move(work, refund, facts, {
    failure_reason: reason,
    ...(transaction ? { failure_balance_transaction: transaction } : {}),
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
  const transaction = takeBack(work, refund);
  return move(
    work,
    refund,
    { canceled: true, needsAccount: false, lapsesAt: null },
    {
      failure_reason: 'merchant_request',
      ...(transaction ? { failure_balance_transaction: transaction } : {}),
    },
  );
}

/** Nobody named an account for 45 days. */
export function lapseRefund(work: Work, refund: Refund): Refund {
  return failRefund(work, refund, 'unknown');
}
