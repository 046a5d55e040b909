import { chooseRails, type Chosen } from '../payment-intent/choose-rails.ts';
import { isMethodType } from '../payment-method/rails.ts';
import type { Work } from '../work.ts';
import type { Invoice } from './invoice.ts';

/**
 * How an invoice can be paid: one that is charged by itself with a saved card, one that is sent in any way that is
 * switched on or that its settings name (docs.stripe.com/payments/konbini#billing).
 */
export function railsOfInvoice(work: Work, invoice: Invoice): Chosen {
  const { amount_due: amount, currency, customer, collection_method: method } = invoice;
  const named = invoice.payment_settings.payment_method_types?.filter(isMethodType) ?? [];
  const usual = method === 'send_invoice' ? work.settings.paymentMethods : ['card'];
  const wanted = named.length > 0 ? named : usual;
  return chooseRails(
    work,
    { amount, currency, customer },
    {
      excluded_payment_method_types: work.settings.paymentMethods.filter((type) => !wanted.includes(type)),
      payment_method_options: { customer_balance: { funding_type: 'bank_transfer' } },
    },
  );
}
