import type { Attempt } from '../payment-intent/attempt-payment.ts';
import { attemptPayment } from '../payment-intent/attempt-payment.ts';
import type { PaymentIntent } from '../payment-intent/payment-intent.ts';
import type { PaymentMethod } from '../payment-method/payment-method.ts';
import type { Work } from '../work.ts';
import { paymentOf, settleInvoice } from './settle-invoice.ts';
import type { Invoice } from './invoice.ts';

/** An attempt on an invoice; one of the schedule's own sets the date of the next when it fails. */
export interface Collection extends Attempt {
  scheduled: boolean;
}

/** What became of an attempt to collect an open invoice. */
export interface Collected {
  outcome: 'paid' | 'action' | 'declined';
  invoice: Invoice;
  intent: PaymentIntent | null;
  /** Stripe's sentence and codes when declined. */
  refusal: { message: string; code: string; declineCode: string } | null;
}

const noMethod = {
  message: 'This customer has no attached payment source or default payment method.',
  code: 'card_declined',
  declineCode: 'generic_decline',
};

/** Charges an open invoice to a method and announces the result on the invoice; the subscription is the caller's. */
export function collectInvoice(
  work: Work,
  invoice: Invoice,
  method: PaymentMethod | null,
  attempt: Collection,
): Collected {
  const paying = paymentOf(work, invoice);
  if (invoice.status === 'paid' || !paying)
    return { outcome: 'paid', invoice, intent: paying?.intent ?? null, refusal: null };
  if (!method)
    return { ...failed(work, invoice, attempt.scheduled), intent: paying.intent, refusal: noMethod };
  const result = attemptPayment(work, paying.intent, method, attempt);
  if (result.kind === 'paid') {
    return {
      outcome: 'paid',
      invoice: settleInvoice(work, invoice, result.intent),
      intent: result.intent,
      refusal: null,
    };
  }
  if (result.kind === 'action') {
    const waiting = work.put<Invoice>({
      ...invoice,
      attempted: true,
      attempt_count: invoice.attempt_count + 1,
    });
    work.emit('invoice.payment_action_required', waiting);
    return { outcome: 'action', invoice: waiting, intent: result.intent, refusal: null };
  }
  const { code, declineCode } = result.decline;
  return {
    ...failed(work, invoice, attempt.scheduled),
    intent: result.intent,
    refusal: { message: result.message, code, declineCode },
  };
}

/** Notes a failed attempt; the date of the next one follows from the retry schedule and is set before the event. */
function failed(work: Work, invoice: Invoice, scheduled: boolean): { outcome: 'declined'; invoice: Invoice } {
  const again = work.settings.dunning.retryDays[invoice.hidden.retries];
  const next_payment_attempt = again === undefined ? null : work.now + again * 86_400;
  const next = work.put<Invoice>({
    ...invoice,
    attempted: true,
    attempt_count: invoice.attempt_count + 1,
    ...(scheduled
      ? { next_payment_attempt, hidden: { ...invoice.hidden, retries: invoice.hidden.retries + 1 } }
      : {}),
  });
  work.emit('invoice.payment_failed', next);
  return { outcome: 'declined', invoice: next };
}
