/**
 * Stripe's events that say "look again" about a customer: an endpoint needs no others, and whoever looks for missed events
 * looks for these. Each turn of a payment, a voucher, a transfer, an invoice, a subscription, a refund or a dispute is told by one of
 * them at least.
 */
export const heardEvents = [
  'checkout.session.completed',
  'payment_intent.succeeded',
  'payment_intent.payment_failed',
  'checkout.session.expired',
  'customer.deleted',
  'customer.subscription.created',
  'customer.subscription.updated',
  'customer.subscription.deleted',
  'invoice.paid',
  'invoice.payment_failed',
  'invoice.payment_action_required',
  'invoice.voided',
  'invoice.marked_uncollectible',
  'refund.created',
  'refund.updated',
  'refund.failed',
  'charge.dispute.created',
  'charge.dispute.closed',
  'charge.dispute.funds_withdrawn',
  'charge.dispute.updated',
  'payment_intent.partially_funded',
  'payment_intent.canceled',
  'customer_cash_balance_transaction.created',
] as const;

export type HeardEvent = (typeof heardEvents)[number];

/** A list of events takes so many names (docs.stripe.com/api/events/list). */
const namesPerList = 20;

/** The same in as many lists as Stripe has to be asked for. */
export const heardLists: readonly (readonly HeardEvent[])[] = Array.from(
  { length: Math.ceil(heardEvents.length / namesPerList) },
  (_, at) => heardEvents.slice(at * namesPerList, (at + 1) * namesPerList),
);
