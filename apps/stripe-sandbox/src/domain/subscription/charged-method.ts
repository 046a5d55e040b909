import type { PaymentMethod } from '../payment-method/payment-method.ts';
import type { Work } from '../work.ts';
import type { Subscription } from './subscription.ts';

/** The method a subscription, or an invoice of its own, is charged to: its own, else the customer's default. */
export function methodOf(
  work: Work,
  { customer: id, default_payment_method: own }: Pick<Subscription, 'customer' | 'default_payment_method'>,
): PaymentMethod | null {
  const customer = work.find('customer', id);
  const chosen = own ?? (customer?.deleted ? null : customer?.invoice_settings.default_payment_method);
  return work.find('payment_method', chosen) ?? null;
}
