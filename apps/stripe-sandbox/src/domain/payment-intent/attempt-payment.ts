import { chargeIntent, type Decline } from '../charge/charge.ts';
import { awaitTransfer, unapplyCash } from '../cash-balance/pay-by-transfer.ts';
import { openDispute } from '../dispute/open-dispute.ts';
import { issueVoucher } from '../konbini/voucher.ts';
import { transition } from '../machine.ts';
import { declineMessages } from '../payment-method/decline-messages.ts';
import { attachMethod, type CardMethod, type PaymentMethod } from '../payment-method/payment-method.ts';
import { authorizationSeconds } from '../settings.ts';
import { shown } from '../event/event.ts';
import type { Work } from '../work.ts';
import { paymentIntentMachine, type PaymentIntent } from './payment-intent.ts';

/** How an attempt is made: with the buyer present or not, and where to send them after 3D Secure. */
export interface Attempt {
  offSession: boolean;
  /** The caller would rather have a decline than anything left to do for the buyer. */
  refusesAction?: boolean;
  returnUrl: string | null;
}

export type AttemptOutcome =
  /** Paid, or with manual capture reserved: the intent's status tells. */
  | { kind: 'paid'; intent: PaymentIntent }
  | { kind: 'action'; intent: PaymentIntent }
  | { kind: 'declined'; intent: PaymentIntent; decline: Decline; message: string };

const authenticationRequired: Decline = {
  code: 'authentication_required',
  declineCode: 'authentication_required',
};

/** 3D Secure was tried and not passed; no bank was asked for money. */
export const authenticationFailure: Decline = {
  code: 'payment_intent_authentication_failure',
  declineCode: 'payment_intent_authentication_failure',
};

function wantsAuthentication(intent: PaymentIntent, method: CardMethod, offSession: boolean): boolean {
  if (intent.hidden.authenticated) return false;
  const asked = intent.payment_method_options.card?.request_three_d_secure;
  const { kind } = method.hidden.behaviour;
  // Asking for it changes nothing for a card that is not enrolled, such as 4242 (docs.stripe.com/testing).
  if (asked === 'any' || asked === 'challenge') return kind.startsWith('authenticates');
  if (kind === 'authenticates_until_set_up') return !offSession || !method.hidden.setUp;
  if (kind === 'authenticates_on_session') return !offSession;
  return kind === 'authenticates_always' || kind === 'authenticates_then_declines';
}

function declineOf(work: Work, method: CardMethod): Decline | null {
  const ordered = work.takeOrderedDecline();
  if (ordered) return ordered;
  const { behaviour } = method.hidden;
  if (behaviour.kind === 'declines' || behaviour.kind === 'authenticates_then_declines')
    return { code: behaviour.code, declineCode: behaviour.declineCode };
  if (behaviour.kind === 'declines_once_saved')
    return { code: 'card_declined', declineCode: 'generic_decline' };
  return null;
}

/** Tries to pay an intent: it succeeds, asks something of the payer, or is declined. Never throws for a decline. */
export function attemptPayment(
  work: Work,
  intent: PaymentIntent,
  method: PaymentMethod,
  attempt: Attempt,
): AttemptOutcome {
  // Another way of paying takes the whole amount: what a transfer has brought so far is the customer's again.
  const whole = method.type === 'customer_balance' ? intent : unapplyCash(work, intent);
  const ready = { ...whole, payment_method: method.id, last_payment_error: null };
  switch (method.type) {
    case 'card':
      return attemptCard(work, ready, method, attempt);
    case 'konbini':
      return { kind: 'action', intent: issueVoucher(work, ready, method) };
    case 'customer_balance': {
      const waiting = awaitTransfer(work, ready);
      if (waiting.hidden.funded !== waiting.amount) return { kind: 'action', intent: waiting };
      return { kind: 'paid', intent: takeMoney(work, waiting, method) };
    }
  }
}

function attemptCard(
  work: Work,
  intent: PaymentIntent,
  method: CardMethod,
  attempt: Attempt,
): AttemptOutcome {
  if (wantsAuthentication(intent, method, attempt.offSession)) {
    if ((attempt.offSession || attempt.refusesAction) && !intent.hidden.invoice)
      return declined(work, intent, method, authenticationRequired);
    const url = `${work.settings.publicUrl}/3ds/${intent.id}`;
    const next_action = {
      type: 'redirect_to_url' as const,
      redirect_to_url: { return_url: attempt.returnUrl, url },
    };
    return { kind: 'action', intent: transition(work, paymentIntentMachine, intent, { next_action }) };
  }
  const decline = declineOf(work, method);
  if (decline) return declined(work, intent, method, decline);
  const paid = takeMoney(work, intent, method);
  const { setup_future_usage: usage, customer } = paid;
  if (usage && customer && !method.customer) attachMethod(work, method, customer);
  if (usage === 'off_session' || intent.hidden.invoice) markSetUp(work, method.id);
  const { behaviour } = method.hidden;
  const charge = work.find('charge', paid.latest_charge);
  if (behaviour.kind === 'disputes' && charge?.captured) openDispute(work, charge, behaviour);
  return { kind: 'paid', intent: paid };
}

/** Charges the intent, or reserves its money for a later capture. */
export function takeMoney(work: Work, intent: PaymentIntent, method: PaymentMethod): PaymentIntent {
  const charge = chargeIntent(work, intent, method, null);
  const facts = { latest_charge: charge.id, next_action: null };
  if (!charge.captured) {
    const captureBefore = work.now + authorizationSeconds;
    return transition(work, paymentIntentMachine, intent, {
      ...facts,
      amount_capturable: intent.amount,
      hidden: { ...intent.hidden, captureBefore },
    });
  }
  return transition(work, paymentIntentMachine, intent, { ...facts, amount_received: intent.amount });
}

/** A card authenticated for later use does not ask again while its holder is away (the 3155 and 3220 test cards). */
function markSetUp(work: Work, id: string): void {
  const method = work.find('payment_method', id);
  if (method?.type === 'card' && !method.hidden.setUp)
    work.put({ ...method, hidden: { ...method.hidden, setUp: true } });
}

function declined(
  work: Work,
  intent: PaymentIntent,
  method: PaymentMethod,
  decline: Decline,
): AttemptOutcome {
  const charge = chargeIntent(work, intent, method, decline);
  const failed = failIntent(work, intent, method, { decline, charge: charge.id });
  return {
    kind: 'declined',
    intent: failed,
    decline,
    message: declineMessages[decline.declineCode] ?? 'Your card was declined.',
  };
}

/** Takes the failed card off the intent and tells why; the intent waits for another one. */
export function failIntent(
  work: Work,
  intent: PaymentIntent,
  method: PaymentMethod,
  why: { decline: Decline; charge: string | null },
): PaymentIntent {
  const { code, declineCode } = why.decline;
  const unauthenticated = declineCode === authenticationFailure.declineCode;
  const failed = transition(work, paymentIntentMachine, intent, {
    last_payment_error: {
      ...(why.charge ? { charge: why.charge } : {}),
      code,
      ...(unauthenticated ? {} : { decline_code: declineCode }),
      doc_url: `https://docs.stripe.com/error-codes#${code.replaceAll('_', '-')}`,
      message: declineMessages[declineCode] ?? 'Your card was declined.',
      payment_method: shown(method),
      type: unauthenticated ? 'invalid_request_error' : 'card_error',
    },
    latest_charge: why.charge ?? intent.latest_charge,
    next_action: null,
    payment_method: null,
  });
  work.emit('payment_intent.payment_failed', failed);
  return failed;
}
