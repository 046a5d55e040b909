import { ApiError, invalidRequest } from '../api-error.ts';
import { shown } from '../event/event.ts';
import { afterPaid } from '../outcome.ts';
import type { PaymentMethod } from '../payment-method/payment-method.ts';
import type { Work } from '../work.ts';
import { attemptPayment, type AttemptOutcome } from './attempt-payment.ts';
import { intentChanges, type IntentParams } from './intent-params.ts';
import type { PaymentIntent } from './payment-intent.ts';

/** 400 for a move that the intent's status does not allow; the intent is in the body, as at Stripe. */
export function unexpectedState(intent: PaymentIntent, message: string): ApiError {
  return new ApiError(400, 'invalid_request_error', {
    code: 'payment_intent_unexpected_state',
    message,
    payment_intent: shown(intent),
  });
}

/** A declined attempt as the caller hears of it: 402, with the intent, the method and the charge in the body. */
function declinedError(result: AttemptOutcome & { kind: 'declined' }, method: PaymentMethod): ApiError {
  const { code, declineCode } = result.decline;
  const details = {
    code,
    decline_code: declineCode,
    message: result.message,
    payment_intent: shown(result.intent),
    payment_method: shown(method),
    ...(result.intent.latest_charge ? { charge: result.intent.latest_charge } : {}),
  };
  return new ApiError(402, 'card_error', details, true);
}

function checkMethod(intent: PaymentIntent, method: PaymentMethod): void {
  if (!intent.payment_method_types.includes(method.type)) {
    const types = intent.payment_method_types.join(', ');
    throw invalidRequest(
      `The PaymentMethod provided (${method.type}) is not allowed for this PaymentIntent. Please attach a PaymentMethod with one of the following types: ${types}.`,
      'payment_method',
      'payment_intent_incompatible_payment_method',
    );
  }
  if (method.customer && method.customer !== intent.customer) {
    throw invalidRequest(
      'The provided PaymentMethod cannot be attached. To reuse a PaymentMethod, you must attach it to a Customer first: this one belongs to a customer that is not the PaymentIntent’s.',
      'payment_method',
      'payment_intent_incompatible_payment_method',
    );
  }
}

/** Confirms an intent: one attempt to be paid, with what was sent merged in first. */
export function confirmIntent(work: Work, before: PaymentIntent, params: IntentParams): PaymentIntent {
  if (['succeeded', 'canceled', 'requires_capture'].includes(before.status)) {
    const message = `This PaymentIntent's status is ${before.status}; it cannot be confirmed again.`;
    throw unexpectedState(before, message);
  }
  const intent = work.put<PaymentIntent>({ ...before, ...intentChanges(work, before, params) });
  const method = work.find('payment_method', intent.payment_method);
  if (!method) {
    throw unexpectedState(
      before,
      "You cannot confirm this PaymentIntent because it's missing a payment method.",
    );
  }
  checkMethod(intent, method);
  const offSession = params.off_session === true || typeof params.off_session === 'string';
  const result = attemptPayment(work, intent, method, {
    offSession,
    refusesAction: params.error_on_requires_action === true,
    returnUrl: params.return_url ?? null,
  });
  if (result.kind === 'declined') throw declinedError(result, method);
  if (result.kind === 'paid') afterPaid(work, result.intent);
  return work.get('payment_intent', intent.id);
}
