import { taxIdsOf } from '../domain/customer/tax-id.ts';
import { shown } from '../domain/event/event.ts';
import type { Work } from '../domain/work.ts';

const listOf = (data: object[], url: string): object => ({
  object: 'list',
  data: data.slice(0, 10).map(shown),
  has_more: data.length > 10,
  url,
});

type Include = (work: Work, id: string) => object | null;

/** Properties that Stripe sends only when they are asked for with `expand`. */
const includes: Record<string, Include> = {
  'invoice.payments': (work, id) => {
    const payments = work.find('invoice', id)?.hidden.payments ?? [];
    const found = payments
      .map((payment) => work.find('invoice_payment', payment))
      .filter((payment) => payment !== undefined);
    return listOf(found, `/v1/invoice_payments?invoice=${id}`);
  },
  'invoice.confirmation_secret': (work, id) => {
    const payment = work.find('invoice_payment', work.find('invoice', id)?.hidden.payments[0]);
    const intent = work.find('payment_intent', payment?.payment.payment_intent);
    return intent ? { client_secret: intent.client_secret, type: 'payment_intent' } : null;
  },
  'checkout.session.line_items': (work, id) =>
    listOf(work.find('checkout.session', id)?.hidden.lines ?? [], `/v1/checkout/sessions/${id}/line_items`),
  'customer.subscriptions': (work, id) =>
    listOf(
      work.all('subscription').filter((entry) => entry.customer === id && !entry.ended_at),
      `/v1/customers/${id}/subscriptions`,
    ),
  'customer.tax_ids': (work, id) => listOf(taxIdsOf(work, id), `/v1/customers/${id}/tax_ids`),
  'charge.refunds': (work, id) =>
    listOf(
      work.all('refund').filter((refund) => refund.charge === id),
      `/v1/charges/${id}/refunds`,
    ),
};

/** The value of such a property, or null when the name is an ordinary one. */
export function included(work: Work, owner: Record<string, unknown>, name: string): object | null {
  const include = includes[`${String(owner['object'])}.${name}`];
  return include ? include(work, String(owner['id'])) : null;
}
