import { yen } from '@enishi/kernel';
import type { BookEntry, Outcome } from './decision.ts';
import { paidAtOf, seenAgain } from './charged-once.ts';
import type { LiveCharge, LiveFacts } from './live-facts.ts';
import type { Mirror, MirroredAttempt, MirroredPayment } from './mirror.ts';
import { paidOutcome, paymentEntry, standingOf } from './paid-fee.ts';

/** What orders that are paid once come to; `payments` are the customer's as they will be. */
export type OrderVerdict = {
  readonly payments: readonly MirroredPayment[];
  readonly outcomes: readonly Outcome[];
  readonly entries: readonly BookEntry[];
};

type Ground = { readonly payments: readonly MirroredPayment[]; readonly newId: () => string };

const orderPrefix = 'order_';

/** Under which name a payment knows the order that it paid for: none of a subscription, none of Stripe's. */
export const orderName = (attemptId: string): string => `${orderPrefix}${attemptId}`;

/** The order that a payment of one paid for. */
export const orderOfName = ({
  stripeSubscriptionId,
}: Pick<MirroredPayment, 'stripeSubscriptionId'>): string => stripeSubscriptionId.slice(orderPrefix.length);

/** Whether a payment paid for an order, and for no subscription or term of the payer's. */
export const isOrder = ({ stripeSubscriptionId }: Pick<MirroredPayment, 'stripeSubscriptionId'>): boolean =>
  stripeSubscriptionId.startsWith(orderPrefix);

/**
 * Money that came for something ordered once, such as a gift. It begins nothing of the payer's: whoever took the order is told,
 * also where it comes after the page was given up here, and what it pays for is delivered later (`DeliverOrder`).
 */
export function decideOrders(mirror: Mirror, facts: LiveFacts, { payments, newId }: Ground): OrderVerdict {
  const outcomes: Outcome[] = [];
  const entries: BookEntry[] = [];
  const rows: MirroredPayment[] = [];
  for (const { attempt, charge } of paidOrders(mirror, facts)) {
    const before = mirror.payments.find((row) => row.stripeInvoiceId === charge.paymentIntentId);
    const row = before ? seenAgain(before, charge) : paymentOf(attempt, charge, newId());
    rows.push(row);
    if (!before) {
      const { subject } = mirror.customer;
      outcomes.push(paidOutcome(row, { subject, subscriptionId: null, orderId: attempt.id }));
    }
    if (charge.balance && !before?.stripeBalanceTransactionId) {
      entries.push({ ...paymentEntry(row, charge.balance), waits: true });
    }
  }
  const others = payments.filter((row) => !rows.some(({ id }) => id === row.id));
  return { payments: [...others, ...rows], outcomes, entries };
}

function paidOrders(mirror: Mirror, facts: LiveFacts): { attempt: MirroredAttempt; charge: LiveCharge }[] {
  return facts.charges
    .filter((charge) => charge.status === 'succeeded' && charge.paymentIntentId !== null)
    .flatMap((charge) => {
      const attempt = mirror.attempts.find(({ id, once }) => once && id === charge.attemptId);
      return attempt ? [{ attempt, charge }] : [];
    });
}

/** Its period is the instant of payment: from when on it is used is known when it is delivered. */
function paymentOf(attempt: MirroredAttempt, charge: LiveCharge, id: string): MirroredPayment {
  const { offerKey, offerName, interval, family: stream, taxCategory, means } = attempt;
  const paidAt = paidAtOf(charge);
  return {
    ...{ id, stripeInvoiceId: charge.paymentIntentId!, stripePaymentIntentId: charge.paymentIntentId },
    ...{ stripeChargeId: charge.stripeId, stripeBalanceTransactionId: charge.balance?.id ?? null },
    ...{ stripeSubscriptionId: orderName(attempt.id), offerKey, offerName, interval, stream, taxCategory },
    ...{ means, amount: charge.amount, fee: charge.balance?.fee ?? null },
    ...{ net: charge.balance?.net ?? null, refunded: yen(0), state: standingOf(charge) },
    ...{ declineCode: null, failedChargeId: null, payUrl: null },
    ...{ discount: yen(0), discountId: null },
    ...{ periodStart: paidAt, periodEnd: paidAt, paidAt },
  };
}
