import { invalidRequest } from '../api-error.ts';
import { confirmIntent } from '../payment-intent/confirm-payment.ts';
import type { PaymentIntent } from '../payment-intent/payment-intent.ts';
import type { Work } from '../work.ts';
import type { Invoice } from './invoice.ts';
import { paymentOf } from './settle-invoice.ts';

/** Who pays an invoice at a store; the phone number becomes the confirmation number. */
export interface InvoicePayer {
  email: string;
  name: string;
  phone: string | null;
}

/**
 * Begins to pay an open invoice at a convenience store or by transfer. The answered intent's `instructionsOf` is the
 * page to send the payer to; null when the customer's cash balance has paid at once. The invoice follows by itself.
 */
export function payInvoiceLater(
  work: Work,
  invoice: Invoice,
  type: 'konbini' | 'customer_balance',
  payer: InvoicePayer,
): PaymentIntent {
  const asked = paymentOf(work, invoice);
  if (invoice.status !== 'open' || !asked)
    throw invalidRequest('This invoice can no longer be paid.', undefined, 'invoice_not_payable');
  const { email, name, phone } = payer;
  return confirmIntent(work, asked.intent, {
    payment_method_data: { type, billing_details: { email, name, phone } },
    ...(type === 'konbini' && phone
      ? { payment_method_options: { konbini: { confirmation_number: phone.replace(/[^0-9]/g, '') } } }
      : {}),
  });
}
