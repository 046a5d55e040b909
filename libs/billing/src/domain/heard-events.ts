/**
 * Stripe's events that say "look again" about a customer: an endpoint needs no others, and whoever looks for missed events
 * looks for these. Each turn of a payment, a voucher, an invoice, a subscription, a refund or a dispute is told by one of them at
 * least; a list of events takes twenty names (docs.stripe.com/api/events/list).
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
] as const;
