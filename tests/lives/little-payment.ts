import { yen } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';
import type { LiveCharge, LiveInvoice } from '../../libs/billing/src/domain/live-facts.ts';
import type { LittleSubscription, Writable } from './little-subscription.ts';

/** Stripe's part of a payment in per mille, rounded to the yen. */
const feePerMille = 36;

/** New ids by kind, and the time: two things on one day are a moment apart. */
export type Counter = { newId: (kind: string) => string; now: () => Date };

/** What a subscription owes from now on; nobody has been charged for it yet. */
export function openInvoice(
  { stripeId: subscriptionId, price, periodStart, periodEnd }: LittleSubscription,
  amountDue: Yen,
  { first, prorated }: Pick<LiveInvoice, 'first' | 'prorated'>,
  { newId, now }: Counter,
): Writable<LiveInvoice> {
  return {
    ...{ stripeId: newId('in'), paymentIntentIds: [newId('pi')], createdAt: now() },
    ...{ subscriptionId, priceId: price.stripePriceId, periodStart, periodEnd },
    ...{ amountDue, first, prorated, ofChange: prorated, currency: 'jpy' },
    ...{ status: 'open', amountPaid: yen(0), paidAt: null, attempted: true, payUrl: null },
  };
}

/** A try at the money of an invoice: taken less Stripe's fee, or declined. */
export function chargeFor(
  { amountDue: amount, paymentIntentIds }: LiveInvoice,
  cardWorks: boolean,
  { newId, now }: Counter,
): LiveCharge {
  const asked = {
    ...{ stripeId: newId('ch'), paymentIntentId: paymentIntentIds[0] ?? null, currency: 'jpy' },
    ...{ amount, createdAt: now(), disputes: [], refunds: [], attemptId: null },
  };
  if (!cardWorks) return { ...asked, status: 'failed', declineCode: 'insufficient_funds', balance: null };
  const fee = yen(Math.round((amount * feePerMille) / 1_000));
  const balance = { id: newId('txn'), amount, fee, net: yen(amount - fee), at: now() };
  return { ...asked, status: 'succeeded', declineCode: null, balance };
}
