import type { CheckoutSession } from './checkout/checkout-session.ts';
import { waitsForTransfer } from './cash-balance/pay-by-transfer.ts';
import { completeCheckout } from './checkout/complete-checkout.ts';
import type { Invoice } from './invoice/invoice.ts';
import { paymentOf, settleInvoice } from './invoice/settle-invoice.ts';
import { transition } from './machine.ts';
import {
  authenticationFailure,
  attemptPayment,
  failIntent,
  takeMoney,
} from './payment-intent/attempt-payment.ts';
import type { PaymentIntent } from './payment-intent/payment-intent.ts';
import { paymentIntentMachine } from './payment-intent/payment-intent.ts';
import { failSetup, succeedSetup, type SetupIntent } from './setup-intent/setup-intent.ts';
import { applyCollection } from './subscription/renew-subscription.ts';
import type { Work } from './work.ts';

/** The hook chain: money of an intent → its invoice → its subscription; and → the Checkout session it came from. */
export function afterPaid(work: Work, intent: PaymentIntent): void {
  const invoice = work.find('invoice', intent.hidden.invoice);
  if (invoice?.status === 'open') {
    const settled = settleInvoice(work, invoice, intent);
    if (settled.status === 'paid')
      applyCollection(work, { outcome: 'paid', invoice: settled, intent, refusal: null });
    else payIfFunded(work, settled);
  }
  const session = work.find('checkout.session', intent.hidden.session);
  if (session?.status === 'open') completeCheckout(work, session, { intent });
  else if (session?.payment_status === 'unpaid' && intent.status === 'succeeded') {
    const paid = work.put<CheckoutSession>({ ...session, payment_status: 'paid' });
    work.emit('checkout.session.async_payment_succeeded', paid);
  }
}

/** An invoice that asks for no more than a transfer has brought already is paid with that. */
export function payIfFunded(work: Work, invoice: Invoice): void {
  const intent = invoice.status === 'open' ? paymentOf(work, invoice)?.intent : undefined;
  const method = work.find('payment_method', intent?.payment_method);
  if (intent && method && intent.hidden.funded === intent.amount && waitsForTransfer(intent))
    afterPaid(work, takeMoney(work, intent, method));
}

/** A payment that was to come later did not come: its session hears of it, and its invoice stays open. */
export function afterFailed(work: Work, intent: PaymentIntent): void {
  const invoice = work.find('invoice', intent.hidden.invoice);
  if (invoice?.status === 'open') work.emit('invoice.payment_failed', invoice);
  const session = work.find('checkout.session', intent.hidden.session);
  if (session?.status === 'complete' && session.payment_status === 'unpaid')
    work.emit('checkout.session.async_payment_failed', session);
}

/** The buyer came back from 3D Secure. Pressing twice, or an old page, changes nothing. */
export function finishAuthentication(work: Work, id: string, passed: boolean): PaymentIntent | SetupIntent {
  return id.startsWith('seti_') ? finishSetup(work, id, passed) : finishPayment(work, id, passed);
}

function finishPayment(work: Work, id: string, passed: boolean): PaymentIntent {
  const intent = work.get('payment_intent', id);
  work.enterTestClock(work.find('customer', intent.customer)?.test_clock);
  const method = work.find('payment_method', intent.payment_method);
  if (intent.status !== 'requires_action' || !method) return intent;
  if (!passed) {
    const failed = failIntent(work, intent, method, { decline: authenticationFailure, charge: null });
    const invoice = work.find('invoice', intent.hidden.invoice);
    if (invoice && paymentOf(work, invoice)) work.emit('invoice.payment_failed', invoice);
    return failed;
  }
  const authenticated = transition(work, paymentIntentMachine, intent, {
    hidden: { ...intent.hidden, authenticated: true },
    next_action: null,
  });
  const result = attemptPayment(work, authenticated, method, { offSession: false, returnUrl: null });
  if (result.kind === 'paid') afterPaid(work, result.intent);
  return work.get('payment_intent', id);
}

function finishSetup(work: Work, id: string, passed: boolean): SetupIntent {
  const intent = work.get('setup_intent', id);
  const method = work.find('payment_method', intent.payment_method);
  if (intent.status !== 'requires_action' || method?.type !== 'card') return intent;
  if (!passed) return failSetup(work, intent, method, authenticationFailure.declineCode);
  const saved = succeedSetup(work, intent, method);
  const session = work.find('checkout.session', intent.hidden.session);
  if (session?.status === 'open') completeCheckout(work, session, { setupIntent: saved });
  return saved;
}
