import { applyCollection, subscriptionOf } from '../subscription/renew-subscription.ts';
import type { ReadCard } from '../payment-method/card-entry.ts';
import { attachMethod, newCardMethod, type CardMethod } from '../payment-method/payment-method.ts';
import type { Work } from '../work.ts';
import { collectInvoice } from './collect-invoice.ts';
import type { Invoice } from './invoice.ts';
import { paymentOf } from './settle-invoice.ts';

/** What one press of the pay button of a hosted invoice came to. */
export type HostedPayment =
  | { kind: 'over' }
  | { kind: 'paid' }
  | { kind: 'authenticate'; url: string }
  | { kind: 'declined'; declineCode: string };

/** Whether the page of this invoice can take money. */
export const isPayable = (invoice: Invoice): boolean =>
  (invoice.status === 'open' || invoice.status === 'uncollectible') && invoice.amount_remaining > 0;

/**
 * Pays an open invoice with the card that was typed on its page. One intent serves all tries and a paid invoice takes
 * nothing, so pressing twice cannot cost twice. The card is kept for the subscription that the invoice belongs to.
 */
export function payHosted(work: Work, invoice: Invoice, card: ReadCard, name: string): HostedPayment {
  const waiting = paymentOf(work, invoice)?.intent;
  if (!isPayable(invoice) || !waiting) return { kind: 'over' };
  if (waiting.status === 'requires_action' && waiting.next_action?.redirect_to_url)
    return { kind: 'authenticate', url: waiting.next_action.redirect_to_url.url };
  const billing = { email: invoice.customer_email, name };
  const method = newCardMethod(work, { ...card, billing });
  const collected = collectInvoice(work, invoice, method, {
    offSession: false,
    returnUrl: `${work.settings.publicUrl}/i/${invoice.id}`,
    scheduled: false,
  });
  if (collected.outcome === 'declined')
    return { kind: 'declined', declineCode: collected.refusal?.declineCode ?? 'generic_decline' };
  keepCard(work, invoice, method);
  if (collected.outcome === 'paid') {
    applyCollection(work, collected);
    return { kind: 'paid' };
  }
  const url = collected.intent?.next_action?.redirect_to_url?.url;
  return url ? { kind: 'authenticate', url } : { kind: 'over' };
}

/** A subscription that saves its cards is charged to this one from now on. */
function keepCard(work: Work, invoice: Invoice, method: CardMethod): void {
  const subscription = subscriptionOf(work, invoice);
  const customer = work.find('customer', invoice.customer);
  if (!subscription || !customer || customer.deleted) return;
  const { kind } = method.hidden.behaviour;
  if (kind === 'declines') return;
  attachMethod(work, work.get('payment_method', method.id) as CardMethod, customer.id);
  if (subscription.payment_settings.save_default_payment_method === 'on_subscription')
    work.amend(subscription, { default_payment_method: method.id }, 'customer.subscription.updated');
}
