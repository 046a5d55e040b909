import { addYen, tokyoDateOf, yen } from '@enishi/kernel';
import type { BookEntry, MatterWish, Outcome, RefundTurned, StripeWish } from './decision.ts';
import type { LiveFacts, LiveRefund } from './live-facts.ts';
import type { Mirror, MirroredPayment, MirroredRefund, MirroredSubscription } from './mirror.ts';
import { refundMachine, stands } from './refund-states.ts';
import { isLive } from './subscription-states.ts';

/** What the refunds of a customer come to, with the payments as they stand after them. */
export type RefundVerdict = {
  readonly payments: readonly MirroredPayment[];
  readonly refunds: readonly MirroredRefund[];
  readonly outcomes: readonly Outcome[];
  readonly entries: readonly BookEntry[];
  readonly matters: readonly MatterWish[];
  readonly wishes: readonly StripeWish[];
};

type Ground = {
  readonly payments: readonly MirroredPayment[];
  readonly subscriptions: readonly MirroredSubscription[];
  readonly newId: () => string;
};

/**
 * Projects every refund that Stripe knows of, whoever made it: a refund made in Stripe's dashboard reaches the books
 * the same way as one made on our desk.
 */
export function decideRefunds(mirror: Mirror, facts: LiveFacts, ground: Ground): RefundVerdict {
  const outcomes: Outcome[] = [];
  const entries: BookEntry[] = [];
  const matters: MatterWish[] = [];
  const seen: MirroredRefund[] = [];
  for (const charge of facts.charges) {
    const payment = ground.payments.find((row) => row.stripeChargeId === charge.stripeId);
    if (!payment) continue;
    for (const live of [...charge.refunds].sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())) {
      const before = mirror.refunds.find(
        (row) => row.stripeRefundId === live.stripeId || row.id === live.ourId,
      );
      const row = project(live, before, { payment, id: before?.id ?? newIdFor(live, ground) });
      seen.push(row);
      entries.push(...booked(row, { before, live, payment }));
      outcomes.push(...announce(row, { before, payment, mirror }));
      if (row.state === 'failed' && before?.state !== 'failed') matters.push(failedMatter(row));
      if (row.origin === 'dashboard' && !before && servesStill(payment, ground))
        matters.push(undecidedMatter(row));
    }
  }
  const refunds = [...seen, ...mirror.refunds.filter((row) => !seen.some(({ id }) => id === row.id))];
  const payments = ground.payments.map((payment) => afterRefunds(payment, refunds));
  return {
    payments,
    refunds,
    outcomes: outcomes.map((told) => withFullness(told, payments)),
    entries,
    matters,
    wishes: duplicatesToRefund(payments, refunds, ground),
  };
}

/** Our intention's id survives a lost answer: Stripe gives it back in the metadata. */
const newIdFor = (live: LiveRefund, { newId }: Ground): string => live.ourId ?? newId();

function project(
  live: LiveRefund,
  before: MirroredRefund | undefined,
  { payment, id }: { payment: MirroredPayment; id: string },
): MirroredRefund {
  const state =
    !before || before.state === live.status || refundMachine.may(before.state, live.status)
      ? live.status
      : before.state;
  return {
    id,
    paymentId: payment.id,
    stripeRefundId: live.stripeId,
    stripeBalanceTransactionId:
      before?.stripeBalanceTransactionId ??
      (payment.stripeBalanceTransactionId ? (live.balance?.id ?? null) : null),
    stripeFailureTransactionId: live.failureBalance?.id ?? before?.stripeFailureTransactionId ?? null,
    amount: live.amount,
    state,
    origin: before?.origin ?? 'dashboard',
    reason: before?.reason ?? 'stripe_dashboard',
    access: before?.access ?? null,
    requestedAt: before?.requestedAt ?? live.createdAt,
    settledAt: isOpen(state) ? null : (before?.settledAt ?? live.balance?.at ?? live.createdAt),
  };
}

const isOpen = (state: MirroredRefund['state']): boolean => state === 'pending' || state === 'needs_account';

function booked(
  row: MirroredRefund,
  {
    before,
    live,
    payment,
  }: { before: MirroredRefund | undefined; live: LiveRefund; payment: MirroredPayment },
): BookEntry[] {
  if (!row.stripeBalanceTransactionId || !payment.stripeBalanceTransactionId) return [];
  const entry = (kind: 'refund' | 'refund_failed', at: Date): BookEntry => ({
    kind,
    refundId: row.id,
    gross: row.amount,
    stream: payment.stream,
    taxCategory: payment.taxCategory,
    occurredOn: tokyoDateOf(at),
    balanceTransactionId: row.stripeBalanceTransactionId!,
    paymentTransactionId: payment.stripeBalanceTransactionId!,
  });
  const out = live.balance && !before?.stripeBalanceTransactionId ? [entry('refund', live.balance.at)] : [];
  const back =
    live.failureBalance && !before?.stripeFailureTransactionId
      ? [entry('refund_failed', live.failureBalance.at)]
      : [];
  return [...out, ...back];
}

function announce(
  row: MirroredRefund,
  {
    before,
    payment,
    mirror,
  }: { before: MirroredRefund | undefined; payment: MirroredPayment; mirror: Mirror },
): Outcome[] {
  const told = before?.state === 'succeeded' || before?.state === 'failed';
  const { id: refundId, amount, origin } = row;
  const about = { paymentId: payment.id, refundId, amount };
  const { subject } = mirror.customer;
  if (row.state === 'succeeded')
    return told ? [] : [{ type: 'refunded', payload: { ...about, subject, full: false, origin } }];
  const to = turned(row.state, before?.state);
  return to ? [{ type: 'refund_turned', payload: { ...about, to } }] : [];
}

/** What is worth telling of a refund that is not done: its payer is asked for an account, has named one, or it came back. */
function turned(
  state: MirroredRefund['state'],
  before: MirroredRefund['state'] | undefined,
): RefundTurned['to'] | null {
  if (state === before) return null;
  if (state === 'pending') return before === 'needs_account' ? state : null;
  return state === 'needs_account' || state === 'failed' ? state : null;
}

function withFullness(told: Outcome, payments: readonly MirroredPayment[]): Outcome {
  if (told.type !== 'refunded') return told;
  const full = payments.find(({ id }) => id === told.payload.paymentId)?.state === 'refunded';
  return { ...told, payload: { ...told.payload, full } };
}

/** A payment's state is computed from its refunds, so that it cannot drift away from them. */
function afterRefunds(payment: MirroredPayment, refunds: readonly MirroredRefund[]): MirroredPayment {
  if (!payment.paidAt) return payment;
  const own = refunds.filter((row) => row.paymentId === payment.id);
  const refunded = addYen(...own.filter((row) => row.state === 'succeeded').map((row) => row.amount));
  const underWay = own.some((row) => stands(row.state) && row.state !== 'succeeded');
  if (payment.state === 'disputed') return { ...payment, refunded };
  const state = underWay
    ? 'refund_pending'
    : refunded >= payment.amount
      ? 'refunded'
      : refunded > 0
        ? 'partly_refunded'
        : 'paid';
  return { ...payment, refunded, state };
}

/** What a second subscription took is given back in full, once; not while a bank has taken it back already. */
function duplicatesToRefund(
  payments: readonly MirroredPayment[],
  refunds: readonly MirroredRefund[],
  { subscriptions }: Ground,
): StripeWish[] {
  const duplicates = new Set(subscriptions.filter(cameSecond).map((row) => row.stripeId));
  return payments
    .filter(
      (payment) =>
        payment.paidAt && payment.stripePaymentIntentId && duplicates.has(payment.stripeSubscriptionId),
    )
    .filter((payment) => payment.state !== 'disputed')
    .filter((payment) => !refunds.some((row) => row.paymentId === payment.id && row.origin === 'duplicate'))
    .map((payment) => ({
      kind: 'refund_duplicate',
      paymentId: payment.id,
      amount: yen(payment.amount - payment.refunded),
    }))
    .filter((wish): wish is Extract<StripeWish, { kind: 'refund_duplicate' }> => wish.amount > 0);
}

/** A term that came second has nothing to be cancelled at Stripe, so it ends at once. */
const cameSecond = ({ status, prepaid, endedBecause }: MirroredSubscription): boolean =>
  status === 'duplicate' || (prepaid && endedBecause === 'duplicate');

const servesStill = (payment: MirroredPayment, { subscriptions }: Ground): boolean =>
  subscriptions.some(
    (row) => row.stripeId === payment.stripeSubscriptionId && isLive(row.status) && !row.cancelAtPeriodEnd,
  );

/** Whether a refund ends what was bought is decided by a person, never implied by the money. */
const undecidedMatter = (row: MirroredRefund): MatterWish => ({
  kind: 'drift',
  key: `dashboard_refund:${row.stripeRefundId}`,
  detail: `refund ${row.stripeRefundId} of ${row.amount} yen was made outside of this desk; the subscription goes on`,
  amount: row.amount,
});

const failedMatter = (row: MirroredRefund): MatterWish => ({
  kind: 'refund_failed',
  key: `refund_failed:${row.id}`,
  detail: `refund ${row.stripeRefundId ?? row.id} of ${row.amount} yen came back; the money is with us again`,
  amount: row.amount,
});
