import { invalidRequest } from '../api-error.ts';
import { unapplyCash } from '../cash-balance/pay-by-transfer.ts';
import { bookCharge } from '../charge/charge.ts';
import { transition } from '../machine.ts';
import { releaseReserved } from '../refund/create-refund.ts';
import type { Work } from '../work.ts';
import { unexpectedState } from './confirm-payment.ts';
import { paymentIntentMachine, type PaymentIntent } from './payment-intent.ts';

/** Takes reserved money, once; what is not taken goes back to the card. */
export function captureIntent(work: Work, intent: PaymentIntent, wanted: number | undefined): PaymentIntent {
  const charge = work.find('charge', intent.latest_charge);
  if (intent.status !== 'requires_capture' || !charge) {
    throw unexpectedState(
      intent,
      `This PaymentIntent could not be captured because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be captured: requires_capture.`,
    );
  }
  const amount = wanted ?? intent.amount_capturable;
  if (amount < 1 || amount > intent.amount_capturable) {
    throw invalidRequest(
      `The amount to capture must be between 1 and the amount authorized (${intent.amount_capturable}).`,
      'amount_to_capture',
      amount < 1 ? 'parameter_invalid_integer' : 'amount_too_large',
    );
  }
  const transaction = bookCharge(work, charge, 'card', amount);
  work.amend(
    charge,
    { amount_captured: amount, captured: true, balance_transaction: transaction.id },
    'charge.captured',
  );
  return transition(work, paymentIntentMachine, intent, {
    amount_capturable: 0,
    amount_received: amount,
    hidden: { ...intent.hidden, captured: true },
  });
}

/** Ends an intent that was not paid; reserved money goes back. Refused once it was paid. */
export function cancelIntent(work: Work, intent: PaymentIntent, reason: string | null): PaymentIntent {
  if (intent.status === 'succeeded' || intent.status === 'canceled') {
    throw unexpectedState(
      intent,
      `You cannot cancel this PaymentIntent because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be canceled: requires_payment_method, requires_capture, requires_confirmation, requires_action, processing.`,
    );
  }
  const charge = work.find('charge', intent.latest_charge);
  if (intent.status === 'requires_capture' && charge) releaseReserved(work, charge, reason === 'automatic');
  return transition(work, paymentIntentMachine, unapplyCash(work, intent), {
    amount_capturable: 0,
    canceled_at: work.now,
    cancellation_reason: reason,
    next_action: null,
  });
}
