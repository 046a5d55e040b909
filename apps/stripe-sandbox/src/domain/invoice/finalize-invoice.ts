import { moveBalance } from '../customer/customer-balance.ts';
import { spendDiscounts } from '../discount/end-discount.ts';
import { transition } from '../machine.ts';
import { newPaymentIntent, type PaymentIntent } from '../payment-intent/payment-intent.ts';
import type { Work } from '../work.ts';
import { railsOfInvoice } from './invoice-rails.ts';
import { reckoned } from './build-invoice.ts';
import { invoiceMachine, type Invoice } from './invoice.ts';
import { addPayment, settleInvoice } from './settle-invoice.ts';

/** The next number of the customer's own sequence: prefix and four digits. */
function takeNumber(work: Work, invoice: Invoice): string {
  const customer = work.get('customer', invoice.customer, 'customer');
  if (customer.deleted) return `DELETED-${invoice.id.slice(-6)}`;
  work.put({ ...customer, next_invoice_sequence: customer.next_invoice_sequence + 1 });
  return `${customer.invoice_prefix}-${String(customer.next_invoice_sequence).padStart(4, '0')}`;
}

/** Takes the customer's balance into account for good: credit is used up, what cannot be charged now is kept for later. */
function settleBalance(work: Work, draft: Invoice): Invoice {
  const final = reckoned(work, draft);
  const moved = final.total - final.amount_due;
  if (moved !== 0) {
    moveBalance(work, final.customer, {
      amount: moved,
      currency: final.currency,
      invoice: final.id,
      type: final.total > 0 && final.starting_balance >= 0 ? 'invoice_too_small' : 'applied_to_invoice',
    });
  }
  return {
    ...final,
    ending_balance: final.starting_balance + moved,
    hidden: { ...final.hidden, fromBalance: moved },
  };
}

/** Checkout has charged the total already: the balance stays for the next invoice. */
function asAgreed(work: Work, draft: Invoice): Invoice {
  const final = reckoned(work, draft);
  const { total, starting_balance: ending_balance } = final;
  return { ...final, amount_due: total, amount_remaining: total, ending_balance };
}

/**
 * Makes a draft binding: number, hosted page, balance, and an intent for what is due. An intent that Checkout has
 * already used for the first attempt is adopted instead of a new one. Nothing due means paid at once.
 */
export function finalizeInvoice(work: Work, draft: Invoice, adopted?: PaymentIntent): Invoice {
  const number = draft.number ?? takeNumber(work, draft);
  const settled = adopted ? asAgreed(work, draft) : settleBalance(work, draft);
  const open = transition(work, invoiceMachine, settled, {
    automatically_finalizes_at: null,
    effective_at: draft.effective_at ?? work.now,
    hosted_invoice_url: `${work.settings.publicUrl}/i/${draft.id}`,
    invoice_pdf: `${work.settings.publicUrl}/i/${draft.id}/pdf`,
    number,
    next_payment_attempt: null,
    status_transitions: { ...draft.status_transitions, finalized_at: work.now },
  });
  spendDiscounts(work, open);
  if (open.amount_due === 0) return settleInvoice(work, open);
  const intent = adopted
    ? work.put({ ...adopted, hidden: { ...adopted.hidden, invoice: open.id } })
    : newPaymentIntent(work, {
        amount: open.amount_due,
        currency: open.currency,
        customer: open.customer,
        description: intentDescriptions[open.billing_reason] ?? 'Payment for Invoice',
        setup_future_usage: open.billing_reason === 'subscription_create' ? 'off_session' : null,
        ...railsOfInvoice(work, open),
        hidden: { invoice: open.id, session: null, authenticated: false },
      });
  return addPayment(work, open, intent);
}

const intentDescriptions: Record<string, string> = {
  subscription_create: 'Subscription creation',
  subscription_cycle: 'Subscription update',
  subscription_update: 'Subscription update',
};
