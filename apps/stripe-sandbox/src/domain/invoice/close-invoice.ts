import { moveBalance } from '../customer/customer-balance.ts';
import { transition } from '../machine.ts';
import type { Work } from '../work.ts';
import { invoiceMachine, type Invoice } from './invoice.ts';
import { closePayments } from './settle-invoice.ts';

/** Voids an invoice: nobody can pay it any more, and what the customer's balance had paid goes back there. */
export function voidInvoice(work: Work, invoice: Invoice): Invoice {
  closePayments(work, invoice, 'void_invoice');
  const { fromBalance } = invoice.hidden;
  if (fromBalance !== 0) {
    moveBalance(work, invoice.customer, {
      amount: -fromBalance,
      currency: invoice.currency,
      invoice: invoice.id,
      type: 'unapplied_from_invoice',
    });
  }
  return transition(work, invoiceMachine, invoice, {
    auto_advance: false,
    next_payment_attempt: null,
    status_transitions: { ...invoice.status_transitions, voided_at: work.now },
  });
}

/** Gives an invoice up as uncollectible; it can still be paid. */
export function giveInvoiceUp(work: Work, invoice: Invoice): Invoice {
  return transition(work, invoiceMachine, invoice, {
    auto_advance: false,
    next_payment_attempt: null,
    status_transitions: { ...invoice.status_transitions, marked_uncollectible_at: work.now },
  });
}
