import { yen } from '@enishi/kernel';
import type Stripe from 'stripe';

import type { CardOnFile } from '../../domain/card.ts';
import type { DisputeState } from '../../domain/dispute-states.ts';
import type {
  LiveBalance,
  LiveCharge,
  LiveDispute,
  LiveInvoice,
  LiveRefund,
  LiveSession,
  LiveSubscription,
} from '../../domain/live-facts.ts';
import { collectsAgainAt } from '../../domain/pause.ts';
import type { EndedBecause } from '../../domain/subscription-states.ts';

/** Stripe's instants are whole seconds since 1970. */
export const instant = (seconds: number): Date => new Date(seconds * 1_000);

/** An id, whether Stripe sent the object or only its name. */
export const idOf = (reference: string | { id: string } | null | undefined): string | null =>
  typeof reference === 'string' ? reference : (reference?.id ?? null);

const statusWords: Record<string, LiveSubscription['status']> = {
  incomplete: 'incomplete',
  incomplete_expired: 'expired',
  trialing: 'trialing',
  active: 'active',
  past_due: 'past_due',
  unpaid: 'unpaid',
  paused: 'paused',
  canceled: 'ended',
};

/** The discount of a subscription, which must have been expanded. We never give two. */
function discountFrom(discounts: Stripe.Subscription['discounts']): LiveSubscription['discount'] {
  const [discount] = discounts;
  const couponId = couponOf(discount);
  if (!couponId || typeof discount !== 'object') return null;
  return { couponId, until: discount.end === null ? null : instant(discount.end) };
}

const couponOf = (discount: string | Stripe.Discount | Stripe.DeletedDiscount | undefined): string | null =>
  typeof discount === 'object' ? idOf(discount.source.coupon) : null;

/** A subscription in our words. Periods are on the item (the subscription itself has none since 2025-03). */
export function subscriptionFrom(stripe: Stripe.Subscription): LiveSubscription {
  const item = stripe.items.data[0];
  const status = statusWords[stripe.status];
  if (!status) throw new Error(`Stripe's subscription ${stripe.id} has the unknown status ${stripe.status}`);
  const interval = item?.price.recurring?.interval;
  return {
    stripeId: stripe.id,
    status,
    createdAt: instant(stripe.created),
    priceId: stripe.items.data.length === 1 ? (item?.price.id ?? null) : null,
    currency: stripe.currency,
    amount: yen((item?.price.unit_amount ?? 0) * (item?.quantity ?? 1)),
    interval: interval === 'month' ? 'month' : interval === 'year' ? 'year' : null,
    periodStart: instant(item?.current_period_start ?? stripe.start_date),
    periodEnd: instant(item?.current_period_end ?? stripe.start_date),
    cancelAtPeriodEnd: stripe.cancel_at_period_end || stripe.cancel_at !== null,
    endedAt: stripe.ended_at === null ? null : instant(stripe.ended_at),
    endedBecause: status === 'ended' ? endedBecause(stripe) : null,
    attemptId: stripe.metadata['attempt'] ?? null,
    nextPriceId: nextPriceOf(stripe.schedule),
    discount: discountFrom(stripe.discounts),
    anchorAt: instant(stripe.billing_cycle_anchor),
    pause: pauseFrom(stripe),
  };
}

/**
 * A pause made here names its two instants in the metadata; what stands there of an earlier one does not count. It goes on while its
 * early end waits to be paid for, for which collection is on again.
 */
function pauseFrom({
  pause_collection: rests,
  pending_update: waits,
  metadata,
}: Stripe.Subscription): LiveSubscription['pause'] {
  const [from, until] = (metadata['pause'] ?? '').split('/').map((text) => new Date(text));
  if (!rests) return waits?.billing_cycle_anchor && from && until ? { from, until } : null;
  const again = rests.resumes_at === null ? null : instant(rests.resumes_at);
  const ours = from && until && again && collectsAgainAt(until).getTime() === again.getTime();
  return ours ? { from, until } : { from: null, until: again };
}

/** The price of the phase that follows the running one; the schedule must have been expanded. */
function nextPriceOf(schedule: Stripe.Subscription['schedule']): string | null {
  if (!schedule || typeof schedule === 'string') return null;
  const next = schedule.phases.find((phase) => phase.start_date === schedule.current_phase?.end_date);
  return idOf(next?.items[0]?.price as string | { id: string } | undefined);
}

/** Our own reasons travel in the comment, so that they survive whatever happens to our notes. */
function endedBecause(stripe: Stripe.Subscription): EndedBecause {
  const { comment, reason } = stripe.cancellation_details ?? { comment: null, reason: null };
  if (comment === 'duplicate') return 'duplicate';
  if (comment === 'refund') return 'refunded';
  if (comment === 'unpaid') return 'payment_failed';
  if (reason === 'payment_failed') return 'payment_failed';
  return reason === 'payment_disputed' ? 'disputed' : 'cancelled';
}

/** An invoice in our words; `payments` and `discounts` must have been expanded. */
export function invoiceFrom(stripe: Stripe.Invoice): LiveInvoice {
  const lines = stripe.lines.data;
  const line = lines.filter(({ amount }) => amount > 0).at(-1) ?? lines[0];
  const payments = stripe.payments?.data ?? [];
  return {
    stripeId: stripe.id,
    status: (stripe.status ?? 'draft') as LiveInvoice['status'],
    subscriptionId: idOf(stripe.parent?.subscription_details?.subscription),
    currency: stripe.currency,
    amountPaid: yen(stripe.amount_paid),
    amountDue: yen(stripe.amount_due),
    first: stripe.billing_reason === 'subscription_create',
    ofChange: stripe.billing_reason === 'subscription_update',
    createdAt: instant(stripe.created),
    paidAt: stripe.status_transitions.paid_at === null ? null : instant(stripe.status_transitions.paid_at),
    priceId: idOf(line?.pricing?.price_details?.price as string | { id: string } | undefined),
    periodStart: instant(line?.period.start ?? stripe.period_start),
    periodEnd: instant(line?.period.end ?? stripe.period_end),
    discount: takenOff(stripe),
    prorated: lines.some(({ parent }) => parent?.subscription_item_details?.proration === true),
    attempted: stripe.attempted,
    payUrl: stripe.hosted_invoice_url ?? null,
    paymentIntentIds: payments
      .map((payment) => idOf(payment.payment.payment_intent))
      .filter((id) => id !== null),
  };
}

/** What an invoice had off; its discounts must have been expanded. Parts of periods carry theirs in their amounts. */
function takenOff({ discounts, total_discount_amounts: amounts }: Stripe.Invoice): LiveInvoice['discount'] {
  const amount = yen((amounts ?? []).reduce((sum, { amount }) => sum + amount, 0));
  if (amount === 0) return null;
  return { couponIds: discounts.map(couponOf).filter((id) => id !== null), amount };
}

/** A charge with its refunds and balance transactions, which must have been expanded, and its disputes. */
export function chargeFrom(stripe: Stripe.Charge, disputes: readonly Stripe.Dispute[]): LiveCharge {
  return {
    stripeId: stripe.id,
    paymentIntentId: idOf(stripe.payment_intent),
    status: stripe.status as LiveCharge['status'],
    currency: stripe.currency,
    amount: yen(stripe.amount),
    createdAt: instant(stripe.created),
    declineCode:
      stripe.status === 'failed'
        ? (stripe.outcome?.reason ?? stripe.failure_code ?? 'generic_decline')
        : null,
    disputes: disputes.map(disputeFrom),
    attemptId: stripe.metadata['attempt'] ?? null,
    transferId: stripe.metadata['transfer'] ?? null,
    balance: balanceFrom(stripe.balance_transaction),
    refunds: (stripe.refunds?.data ?? []).map(refundFrom),
  };
}

const refundWords: Record<string, LiveRefund['status']> = {
  requires_action: 'needs_account',
  succeeded: 'succeeded',
  failed: 'failed',
  canceled: 'failed',
};

/** A refund in our words. `requires_action` waits for the payer to name a bank account, `canceled` counts as failed. */
export function refundFrom(stripe: Stripe.Refund): LiveRefund {
  return {
    stripeId: stripe.id,
    ourId: stripe.metadata?.['refund'] ?? null,
    status: refundWords[stripe.status ?? ''] ?? 'pending',
    amount: yen(stripe.amount),
    createdAt: instant(stripe.created),
    balance: balanceFrom(stripe.balance_transaction),
    failureBalance: balanceFrom(stripe.failure_balance_transaction ?? null),
  };
}

const disputeWords: Record<string, DisputeState> = {
  warning_needs_response: 'inquiry',
  warning_under_review: 'inquiry',
  warning_closed: 'closed',
  prevented: 'closed',
  needs_response: 'needs_response',
  under_review: 'under_review',
  won: 'won',
  lost: 'lost',
  appeal_needs_response: 'lost',
  appeal_under_review: 'lost',
};

/** A dispute in our words. While an appeal runs, what was lost is lost. */
export function disputeFrom(stripe: Stripe.Dispute): LiveDispute {
  const state = disputeWords[stripe.status];
  if (!state) throw new Error(`Stripe's dispute ${stripe.id} has the unknown status ${stripe.status}`);
  const { due_by: dueBy } = stripe.evidence_details;
  return {
    stripeId: stripe.id,
    state,
    reason: stripe.reason,
    amount: yen(stripe.amount),
    openedAt: instant(stripe.created),
    dueBy: dueBy === null ? null : instant(dueBy),
    movements: stripe.balance_transactions.map(balanceFrom).filter((moved) => moved !== null),
  };
}

/** A hosted page in our words; `setup_intent` must have been expanded. */
export function sessionFrom(stripe: Stripe.Checkout.Session): LiveSession {
  return {
    stripeId: stripe.id,
    attemptId: stripe.metadata?.['attempt'] ?? null,
    status: (stripe.status ?? 'open') as LiveSession['status'],
    paid: stripe.payment_status !== 'unpaid',
    givenMethodId:
      stripe.mode === 'setup' && stripe.setup_intent && typeof stripe.setup_intent !== 'string'
        ? idOf(stripe.setup_intent.payment_method)
        : null,
    voucher: null,
  };
}

/** A card in our words; null for other ways of paying and where Stripe sent only an id. */
export function cardFrom(stripe: string | Stripe.PaymentMethod | null | undefined): CardOnFile | null {
  if (!stripe || typeof stripe === 'string' || !stripe.card) return null;
  const { brand, last4, exp_month: expMonth, exp_year: expYear } = stripe.card;
  return { paymentMethodId: stripe.id, brand, last4, expMonth, expYear };
}

/** A movement on the balance; null where Stripe sent only its id or none yet. */
export function balanceFrom(
  stripe: string | Stripe.BalanceTransaction | null | undefined,
): LiveBalance | null {
  if (!stripe || typeof stripe === 'string') return null;
  const { id, amount, fee, net, created } = stripe;
  return { id, amount: yen(amount), fee: yen(fee), net: yen(net), at: instant(created) };
}
