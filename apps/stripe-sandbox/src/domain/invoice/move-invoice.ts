import { invalidRequest } from '../api-error.ts';
import { methodOfCustomer } from '../payment-method/payment-method.ts';
import { resumeOnAttempt, settleAwaited } from '../subscription/awaited-change.ts';
import { declinedCard } from '../subscription/create-subscription.ts';
import { applyCollection, finalizeAndCollect, methodOfInvoice } from '../subscription/renew-subscription.ts';
import { itemOfLine } from './invoice-line.ts';
import type { Work } from '../work.ts';
import { giveInvoiceUp, voidInvoice } from './close-invoice.ts';
import { collectInvoice } from './collect-invoice.ts';
import { finalizeInvoice } from './finalize-invoice.ts';
import type { Invoice } from './invoice.ts';
import { addPayment, settleInvoice } from './settle-invoice.ts';

/** How an invoice is to be paid by hand. */
export interface PayParams {
  payment_method?: string;
  off_session?: boolean;
  paid_out_of_band?: boolean;
}

/** Pays an invoice now, a draft after making it binding; a declined card stays on record and is answered with 402. */
export function payInvoice(work: Work, invoice: Invoice, params: PayParams): Invoice {
  if (invoice.status === 'paid')
    throw invalidRequest('Invoice is already paid', undefined, 'invoice_already_paid');
  if (invoice.status === 'void')
    throw invalidRequest('This invoice can no longer be paid.', undefined, 'invoice_not_payable');
  const open = invoice.status === 'draft' ? finalizeInvoice(work, invoice) : invoice;
  if (open.status === 'paid') return open;
  if (params.paid_out_of_band) return paid(work, settleInvoice(work, open));
  const chosen = params.payment_method
    ? methodOfCustomer(work, params.payment_method, open.customer, 'payment_method')
    : methodOfInvoice(work, open);
  const collected = collectInvoice(work, open, chosen, {
    offSession: params.off_session ?? true,
    returnUrl: null,
    scheduled: false,
  });
  if (collected.outcome === 'declined') {
    resumeOnAttempt(work, collected.invoice);
    throw declinedCard(collected, true);
  }
  return collected.outcome === 'paid' ? paid(work, collected.invoice) : collected.invoice;
}

/** Tells the subscription of a paid invoice. */
function paid(work: Work, invoice: Invoice): Invoice {
  applyCollection(work, { outcome: 'paid', invoice, intent: null, refusal: null });
  return work.get('invoice', invoice.id);
}

/** Makes a draft binding by hand; it goes on by itself as `auto_advance` says, else it waits. */
export function finalizeByHand(work: Work, invoice: Invoice, autoAdvance: boolean | undefined): Invoice {
  if (invoice.status !== 'draft')
    throw invalidRequest(
      "This invoice is already finalized, you can't finalize it again.",
      undefined,
      'invoice_not_editable',
    );
  const advances = autoAdvance ?? invoice.auto_advance;
  if (advances) finalizeAndCollect(work, { ...invoice, auto_advance: true });
  else finalizeInvoice(work, { ...invoice, auto_advance: false });
  return work.get('invoice', invoice.id);
}

/** Sends an invoice to the customer, a draft after making it binding. No mail leaves the sandbox; the event does. */
export function sendInvoice(work: Work, invoice: Invoice): Invoice {
  if (invoice.collection_method !== 'send_invoice')
    throw invalidRequest(
      "You can only manually send an invoice if its collection method is 'send_invoice'.",
      undefined,
      'invoice_not_editable',
    );
  if (invoice.status === 'void' || invoice.status === 'uncollectible')
    throw invalidRequest(`You can't send an invoice that is ${invoice.status}.`);
  const sent = invoice.status === 'draft' ? finalizeInvoice(work, invoice) : invoice;
  work.emit('invoice.sent', sent);
  return work.get('invoice', invoice.id);
}

/** Closes an open invoice without its money. */
export function closeInvoice(work: Work, invoice: Invoice, how: 'void' | 'uncollectible'): Invoice {
  const closable = how === 'void' ? ['open', 'uncollectible'] : ['open'];
  if (!closable.includes(invoice.status)) {
    throw invalidRequest(
      `You can only pass in open invoices. This invoice isn't open.`,
      undefined,
      'invoice_not_editable',
    );
  }
  const closed = how === 'void' ? voidInvoice(work, invoice) : giveInvoiceUp(work, invoice);
  settleAwaited(work, closed);
  return closed;
}

/** Adds a payment made elsewhere: credited at once when its money is there, else as soon as it is. */
export function attachPayment(work: Work, invoice: Invoice, intentId: string | undefined): Invoice {
  if (!intentId)
    throw invalidRequest('Missing required param: payment_intent.', 'payment_intent', 'parameter_missing');
  if (invoice.status !== 'open')
    throw invalidRequest('You can only attach payments to open invoices.', undefined, 'invoice_not_open');
  const intent = work.get('payment_intent', intentId, 'payment_intent');
  const refused = ((): string | null => {
    if (intent.hidden.invoice) return 'The PaymentIntent is attached to an invoice already.';
    if (intent.status === 'canceled') return 'A canceled PaymentIntent cannot be attached.';
    if (intent.currency !== invoice.currency) return 'The PaymentIntent has another currency.';
    return intent.customer && intent.customer !== invoice.customer
      ? 'The PaymentIntent belongs to another customer.'
      : null;
  })();
  if (refused) throw invalidRequest(refused, 'payment_intent');
  const known = work.put({ ...intent, hidden: { ...intent.hidden, invoice: invoice.id } });
  const attached = addPayment(work, invoice, known);
  if (known.status !== 'succeeded') return attached;
  const settled = settleInvoice(work, attached, known);
  return settled.status === 'paid' ? paid(work, settled) : settled;
}

/** Deletes a draft of its own with its items; what is binding or belongs to a subscription can only be voided. */
export function deleteDraft(work: Work, invoice: Invoice): object {
  if (invoice.status !== 'draft')
    throw invalidRequest(
      `You can only delete draft invoices. This invoice is \`${invoice.status}\`.`,
      undefined,
      'invoice_not_editable',
    );
  if (invoice.billing_reason !== 'manual')
    throw invalidRequest("You can't delete invoices created by subscriptions.");
  for (const line of invoice.lines.data) {
    const item = work.find('invoiceitem', itemOfLine(line));
    if (item) work.drop(item);
  }
  work.drop(invoice);
  work.emit('invoice.deleted', invoice);
  return { id: invoice.id, object: 'invoice', deleted: true };
}
