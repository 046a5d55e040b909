import { newCustomer } from '../customer/customer.ts';
import { attemptPayment } from '../payment-intent/attempt-payment.ts';
import { newPaymentIntent, type PaymentIntent } from '../payment-intent/payment-intent.ts';
import { chooseRails, type RailParams } from '../payment-intent/choose-rails.ts';
import { newCardMethod, newSingleUseMethod, type BillingDetails } from '../payment-method/payment-method.ts';
import type { ReadCard } from '../payment-method/card-entry.ts';
import { attemptSetup, newSetupIntent, type SetupIntent } from '../setup-intent/setup-intent.ts';
import type { Work } from '../work.ts';
import type { CheckoutFacts, CheckoutSession } from './checkout-session.ts';
import { completeCheckout } from './complete-checkout.ts';

/** What the buyer typed, already checked. */
export interface Buyer {
  email: string;
  name: string;
  phone: string | null;
  country: string;
  means: Means;
}

/** How the buyer chose to pay. */
export type Means =
  | { type: 'card'; card: ReadCard }
  | { type: 'konbini'; confirmationNumber: string | null }
  | { type: 'customer_balance' };

export type CheckoutResult =
  | { kind: 'done'; session: CheckoutSession }
  | { kind: 'authenticate'; url: string }
  /** Bought, but still to be paid: the page that tells where and how. */
  | { kind: 'instructions'; session: CheckoutSession; url: string }
  | { kind: 'declined'; code: string; declineCode: string }
  | { kind: 'over'; session: CheckoutSession };

/** Sends the buyer from the 3D Secure page back to the session's own page, which knows what to show. */
const returnUrl = (work: Work, session: CheckoutSession): string =>
  `${work.settings.publicUrl}/c/pay/${session.id}/return`;

/** Whom to charge: the session's customer (who gets the typed address if there was none), else one made of what the buyer typed, kept for the next try. */
function customerOf(work: Work, session: CheckoutSession, buyer: Buyer): string | null {
  const known = work.find('customer', session.customer ?? session.hidden.customer);
  if (known) {
    if (!known.email) work.amend(known, { email: buyer.email }, 'customer.updated');
    return known.id;
  }
  if (session.mode === 'payment' && session.customer_creation !== 'always') return null;
  const { email, name, phone } = buyer;
  return newCustomer(work, {
    email,
    name,
    phone,
    preferred_locales: session.locale && session.locale !== 'auto' ? [session.locale] : [],
  }).id;
}

/**
 * One press of the pay button. All tries of a session share one intent, and a session that is complete charges
 * nothing, so pressing twice can never cost twice.
 */
export function payCheckout(work: Work, session: CheckoutSession, buyer: Buyer): CheckoutResult {
  if (session.status !== 'open') return { kind: 'over', session };
  const waiting = pendingAction(work, session);
  if (waiting) return { kind: 'authenticate', url: waiting };
  const customer = customerOf(work, session, buyer);
  const { email, name, phone, country, means } = buyer;
  const address = { city: null, country, line1: null, line2: null, postal_code: null, state: null };
  const billing = { email, name, phone, address };
  const facts: CheckoutFacts = { ...session.hidden, customer, buyer: { email, name, phone, country } };
  const known = work.put<CheckoutSession>({ ...session, hidden: facts });
  if (means.type !== 'card') return payLater(work, known, means, { customer, billing });
  const method = newCardMethod(work, { ...means.card, billing });
  if (session.mode === 'setup' || session.amount_total === 0) {
    const intent = setupIntentOf(work, known, customer);
    return afterSetup(work, known, attemptSetup(work, intent, method, returnUrl(work, session)));
  }
  const intent = paymentIntentOf(work, known, customer);
  const result = attemptPayment(work, intent, method, {
    offSession: false,
    returnUrl: returnUrl(work, session),
  });
  if (result.kind === 'declined') return { kind: 'declined', ...result.decline };
  if (result.kind === 'action')
    return { kind: 'authenticate', url: result.intent.next_action?.redirect_to_url?.url ?? '' };
  return {
    kind: 'done',
    session: completeCheckout(work, work.get('checkout.session', session.id), { intent: result.intent }),
  };
}

/** Ends the session with the order placed and the money still to come. */
function payLater(
  work: Work,
  session: CheckoutSession,
  means: Exclude<Means, { type: 'card' }>,
  { customer, billing }: { customer: string | null; billing: Partial<BillingDetails> },
): CheckoutResult {
  const intent = paymentIntentOf(work, session, customer);
  const method = newSingleUseMethod(work, means.type, { billing });
  const { konbini } = intent.payment_method_options;
  const chosen = work.put<PaymentIntent>({
    ...intent,
    payment_method_options:
      means.type === 'konbini' && konbini
        ? {
            ...intent.payment_method_options,
            konbini: { ...konbini, confirmation_number: means.confirmationNumber },
          }
        : intent.payment_method_options,
  });
  const result = attemptPayment(work, chosen, method, { offSession: false, returnUrl: null });
  const ended = completeCheckout(work, work.get('checkout.session', session.id), { intent: result.intent });
  const url = instructionsOf(result.intent);
  return url ? { kind: 'instructions', session: ended, url } : { kind: 'done', session: ended };
}

/** The 3D Secure page of an attempt that is still waiting for its buyer. */
function pendingAction(work: Work, session: CheckoutSession): string | null {
  const id = session.hidden.intent ?? session.setup_intent;
  const intent = work.find('payment_intent', id) ?? work.find('setup_intent', id);
  return intent?.next_action?.redirect_to_url?.url ?? null;
}

/** The page on which an intent's payer reads where and how to pay, if there is one. */
export function instructionsOf(intent: PaymentIntent | undefined): string | null {
  const next = intent?.next_action;
  return (
    next?.konbini_display_details?.hosted_voucher_url ??
    next?.display_bank_transfer_instructions?.hosted_instructions_url ??
    null
  );
}

function paymentIntentOf(work: Work, session: CheckoutSession, customer: string | null): PaymentIntent {
  const known = work.find('payment_intent', session.hidden.intent);
  if (known) return known;
  const { payment, subscription } = session.hidden;
  const intent = newPaymentIntent(work, {
    amount: session.amount_total ?? 0,
    currency: session.currency ?? 'jpy',
    customer,
    description: subscription ? 'Subscription creation' : (payment?.description ?? null),
    metadata: payment?.metadata ?? {},
    ...(payment?.captureMethod ? { capture_method: payment.captureMethod } : {}),
    receipt_email: payment?.receiptEmail ?? null,
    ...chooseRails(
      work,
      { amount: session.amount_total ?? 0, currency: session.currency ?? 'jpy', customer },
      {
        allowed_payment_method_types: session.payment_method_types,
        payment_method_options: session.payment_method_options as RailParams['payment_method_options'],
      },
    ),
    setup_future_usage: subscription ? 'off_session' : (payment?.setupFutureUsage ?? null),
    hidden: { invoice: null, session: session.id, authenticated: false },
  });
  work.put<CheckoutSession>({ ...session, hidden: { ...session.hidden, intent: intent.id } });
  return intent;
}

function setupIntentOf(work: Work, session: CheckoutSession, customer: string | null): SetupIntent {
  const known = work.find('setup_intent', session.setup_intent ?? session.hidden.intent);
  if (known) return work.put({ ...known, customer });
  const intent = newSetupIntent(work, {
    customer,
    hidden: { saved: false, canceled: false, session: session.id },
  });
  work.put<CheckoutSession>({ ...session, hidden: { ...session.hidden, intent: intent.id } });
  return intent;
}

function afterSetup(work: Work, session: CheckoutSession, intent: SetupIntent): CheckoutResult {
  if (intent.status === 'requires_action')
    return { kind: 'authenticate', url: intent.next_action?.redirect_to_url?.url ?? '' };
  if (intent.status !== 'succeeded') {
    const { code, decline_code: declineCode = code } = intent.last_setup_error as {
      code: string;
      decline_code?: string;
    };
    return { kind: 'declined', code, declineCode };
  }
  return {
    kind: 'done',
    session: completeCheckout(work, work.get('checkout.session', session.id), { setupIntent: intent }),
  };
}
