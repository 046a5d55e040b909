import { complete } from '../../contract/complete.ts';
import { askFor, unapplyCash } from '../cash-balance/pay-by-transfer.ts';
import { moveBalance } from '../customer/customer-balance.ts';
import { transition } from '../machine.ts';
import { paymentIntentMachine, type PaymentIntent } from '../payment-intent/payment-intent.ts';
import { newId, type Work } from '../work.ts';
import { invoiceMachine, type Invoice, type InvoicePayment } from './invoice.ts';

/** An intent becomes a payment of an invoice; the first one is its default payment. */
export function addPayment(work: Work, invoice: Invoice, intent: PaymentIntent): Invoice {
  const payment = {
    id: newId('inpay'),
    object: 'invoice_payment',
    amount_paid: null,
    amount_requested: intent.amount,
    created: work.now,
    currency: invoice.currency,
    invoice: invoice.id,
    is_default: invoice.hidden.payments.length === 0,
    livemode: false,
    payment: { type: 'payment_intent', payment_intent: intent.id },
    status: 'open',
    status_transitions: { canceled_at: null, paid_at: null },
  } satisfies InvoicePayment;
  work.put(complete<InvoicePayment>('invoice_payment', payment));
  const payments = [...invoice.hidden.payments, payment.id];
  return work.put<Invoice>({ ...invoice, hidden: { ...invoice.hidden, payments } });
}

/** The default payment of an open invoice and its intent; none when nothing is due. */
export function paymentOf(
  work: Work,
  invoice: Invoice,
): { payment: InvoicePayment; intent: PaymentIntent } | null {
  const payment = work.find('invoice_payment', invoice.hidden.payments[0]);
  const intent = work.find('payment_intent', payment?.payment.payment_intent);
  return payment && intent ? { payment, intent } : null;
}

const paymentBy = (
  work: Work,
  invoice: Invoice,
  intent: PaymentIntent | undefined,
): InvoicePayment | undefined =>
  invoice.hidden.payments
    .map((id) => work.find('invoice_payment', id))
    .find((payment, index) => (intent ? payment?.payment.payment_intent === intent.id : index === 0));

/**
 * The money is there (or none was due). Without an intent it is what the default payment asked for. The invoice is
 * paid once all is; until then its default payment asks for the rest. More than was due is credited to the customer.
 */
export function settleInvoice(work: Work, invoice: Invoice, by?: PaymentIntent): Invoice {
  const payment = paymentBy(work, invoice, by);
  if (payment) {
    const paid = work.put<InvoicePayment>({
      ...payment,
      amount_paid: payment.amount_requested,
      status: 'paid',
      status_transitions: { ...payment.status_transitions, paid_at: work.now },
    });
    work.emit('invoice_payment.paid', paid);
    // Paid outside of Stripe: a voucher or a card form that is still open must not be paid as well.
    if (!by) cancelIntentOf(work, paid, null);
  }
  const amount_paid = invoice.amount_paid + (payment ? payment.amount_requested : invoice.amount_remaining);
  if (amount_paid < invoice.amount_due) return requestRest(work, invoice, amount_paid);
  closePayments(work, invoice, null);
  const over = amount_paid - invoice.amount_due;
  const settled = transition(work, invoiceMachine, invoice, {
    amount_overpaid: over,
    amount_paid,
    amount_remaining: 0,
    attempted: true,
    attempt_count: payment ? invoice.attempt_count + 1 : invoice.attempt_count,
    auto_advance: false,
    next_payment_attempt: null,
    status_transitions: { ...invoice.status_transitions, paid_at: work.now },
  });
  if (over > 0) {
    const { customer, currency, id } = invoice;
    moveBalance(work, customer, { amount: -over, currency, invoice: id, type: 'invoice_overpaid' });
    work.emit('invoice.overpaid', settled);
  }
  return settled;
}

/** Some was paid: what remains is asked for by the default payment. */
function requestRest(work: Work, invoice: Invoice, amount_paid: number): Invoice {
  const amount_remaining = invoice.amount_due - amount_paid;
  askForRest(work, invoice, amount_remaining);
  return transition(work, invoiceMachine, invoice, { amount_paid, amount_remaining });
}

function askForRest(work: Work, invoice: Invoice, amount_remaining: number): void {
  const asked = paymentOf(work, invoice);
  if (asked?.payment.status === 'open') {
    work.put<InvoicePayment>({ ...asked.payment, amount_requested: amount_remaining });
    askFor(work, asked.intent, amount_remaining);
  }
}

/** A credit note makes the invoice ask for less (`pre`) or gives back what was paid (`post`); its void asks for more again. */
export function reduceDue(
  work: Work,
  invoice: Invoice,
  { pre, post }: { pre: number; post: number },
): Invoice {
  const amount_due = invoice.amount_due - pre;
  const noted: Partial<Invoice> = {
    amount_due,
    amount_remaining: invoice.amount_remaining - pre,
    pre_payment_credit_notes_amount: invoice.pre_payment_credit_notes_amount + pre,
    post_payment_credit_notes_amount: invoice.post_payment_credit_notes_amount + post,
  };
  if (invoice.status === 'paid') return transition(work, invoiceMachine, invoice, noted);
  if (invoice.amount_remaining > pre) {
    askForRest(work, invoice, invoice.amount_remaining - pre);
    return transition(work, invoiceMachine, invoice, noted);
  }
  closePayments(work, invoice, null);
  return transition(work, invoiceMachine, invoice, {
    ...noted,
    auto_advance: false,
    next_payment_attempt: null,
    status_transitions: { ...invoice.status_transitions, paid_at: work.now },
  });
}

const over: readonly string[] = ['succeeded', 'canceled', 'processing'];

/** Nothing is asked for any more: open payments and their intents are cancelled, so that nobody can pay twice. */
export function closePayments(work: Work, invoice: Invoice, reason: 'void_invoice' | null): void {
  for (const id of invoice.hidden.payments) {
    const payment = work.find('invoice_payment', id);
    if (payment?.status !== 'open') continue;
    work.put<InvoicePayment>({
      ...payment,
      status: 'canceled',
      status_transitions: { ...payment.status_transitions, canceled_at: work.now },
    });
    cancelIntentOf(work, payment, reason);
  }
}

/** The intent of a payment is over; what a transfer had brought it goes back to the customer's cash balance. */
function cancelIntentOf(work: Work, { payment }: InvoicePayment, reason: 'void_invoice' | null): void {
  const intent = work.find('payment_intent', payment.payment_intent);
  if (!intent || over.includes(intent.status)) return;
  transition(work, paymentIntentMachine, unapplyCash(work, intent), {
    canceled_at: work.now,
    cancellation_reason: reason,
    next_action: null,
  });
}
