import { startOfTokyoDay, tokyoDateOf, yen } from '@enishi/kernel';
import { paidAtOf, seenAgain } from './charged-once.ts';
import { announceTurns } from './decide-subscriptions.ts';
import type { BookEntry, MatterWish, Outcome } from './decision.ts';
import { withChanged } from './differs.ts';
import type { LiveCharge, LiveFacts } from './live-facts.ts';
import type { Mirror, MirroredAttempt, MirroredPayment, MirroredSubscription } from './mirror.ts';
import { paidOutcome, paymentEntry, standingOf } from './paid-fee.ts';
import { endedTerm, paidUntil, spanBought, termAfterPayment } from './prepaid-term.ts';
import type { Span } from './prepaid-term.ts';
import { occupies } from './subscription-states.ts';

/** What vouchers paid at convenience stores come to; `subscriptions` and `payments` are the mirror as it will be. */
export type PrepaidVerdict = {
  readonly subscriptions: readonly MirroredSubscription[];
  readonly changed: readonly MirroredSubscription[];
  readonly payments: readonly MirroredPayment[];
  readonly outcomes: readonly Outcome[];
  readonly entries: readonly BookEntry[];
  readonly matters: readonly MatterWish[];
};

type Ground = {
  readonly subscriptions: readonly MirroredSubscription[];
  readonly payments: readonly MirroredPayment[];
  readonly newId: () => string;
};

/**
 * Money that came through a voucher of a fee pays for a term, also when it comes after the voucher was given up here: who has paid
 * is given what they ordered. Only where something else is paid for by then (a card, or the same term by another voucher or
 * at the desk) does it go back, as a second subscription's does.
 */
export function decidePrepaid(mirror: Mirror, facts: LiveFacts, ground: Ground): PrepaidVerdict {
  let [subscriptions, payments] = [ground.subscriptions, ground.payments];
  let changed: readonly MirroredSubscription[] = [];
  const outcomes: Outcome[] = [];
  const entries: BookEntry[] = [];
  const matters: MatterWish[] = [];
  for (const paid of paidVouchers(mirror, facts)) {
    const { charge } = paid;
    const before = mirror.payments.find((row) => row.stripeInvoiceId === charge.paymentIntentId);
    const turn = before ? null : turnOf(paid, subscriptions, ground.newId);
    const row = before ? seenAgain(before, charge) : paymentOf(paid, turn!, ground.newId());
    if (turn) {
      if (turn.duplicate) matters.push(duplicateMatter(row));
      else outcomes.push(...announceTurns(turn.rows, { ...mirror, subscriptions }));
      const { subject } = mirror.customer;
      outcomes.push(paidOutcome(row, { subject, subscriptionId: turn.term.id, orderId: null }));
      subscriptions = withChanged(subscriptions, turn.rows);
      changed = withChanged(changed, turn.rows);
    }
    payments = withChanged(payments, [row]);
    if (charge.balance && !before?.stripeBalanceTransactionId)
      entries.push(paymentEntry(row, charge.balance));
  }
  return { subscriptions, changed, payments, outcomes, entries, matters };
}

type Paid = { readonly attempt: MirroredAttempt; readonly charge: LiveCharge };
type Turn = {
  readonly term: MirroredSubscription;
  readonly rows: readonly MirroredSubscription[];
  readonly span: Span;
  readonly duplicate: boolean;
};

function paidVouchers(mirror: Mirror, facts: LiveFacts): Paid[] {
  return [...facts.charges]
    .filter((charge) => charge.status === 'succeeded' && charge.paymentIntentId !== null)
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
    .flatMap((charge) => {
      const attempt = mirror.attempts.find(
        ({ id, means, once }) => means === 'konbini' && !once && id === charge.attemptId,
      );
      return attempt ? [{ attempt, charge }] : [];
    });
}

/** Which term a payment is for. */
function turnOf({ attempt, charge }: Paid, rows: readonly MirroredSubscription[], newId: () => string): Turn {
  const paidAt = paidAtOf(charge);
  const { family, offerKey, interval, amount } = attempt;
  const bought = { bought: { family, offerKey, interval, amount }, newId, paidAt };
  const running = rows.find((row) => row.family === family && occupies(row.status)) ?? null;
  const duplicate = running !== null && isPaidOtherwise(running, attempt);
  const extended = running && !duplicate && running.offerKey === offerKey ? running : null;
  const span = spanBought(extended, { interval }, tokyoDateOf(paidAt));
  const term = termAfterPayment(extended, span, bought);
  if (duplicate) {
    const second = endedTerm(term, 'duplicate', paidAt);
    return { term: second, rows: [second], span, duplicate };
  }
  const given = running && !extended ? [endedTerm(running, 'cancelled', paidAt)] : [];
  return { term, rows: [...given, term], span, duplicate };
}

/** The order knew how far the term went: if that has changed since, the same time would be paid for twice. */
function isPaidOtherwise(running: MirroredSubscription, { termEnd, offerKey }: MirroredAttempt): boolean {
  if (!running.prepaid || running.invoiced) return true;
  if (running.status === 'past_due') return false;
  return termEnd === null || running.offerKey !== offerKey || paidUntil(running) > termEnd;
}

function paymentOf({ attempt, charge }: Paid, { term, span }: Turn, id: string): MirroredPayment {
  const { offerKey, offerName, interval, family: stream, taxCategory } = attempt;
  return {
    ...{ id, stripeInvoiceId: charge.paymentIntentId!, stripePaymentIntentId: charge.paymentIntentId },
    ...{ stripeChargeId: charge.stripeId, stripeBalanceTransactionId: charge.balance?.id ?? null },
    ...{ stripeSubscriptionId: term.stripeId, offerKey, offerName, interval, stream, taxCategory },
    ...{ discount: yen(0), discountId: null },
    ...{ means: 'konbini', amount: charge.amount, fee: charge.balance?.fee ?? null },
    ...{ net: charge.balance?.net ?? null, refunded: yen(0), state: standingOf(charge) },
    ...{ declineCode: null, failedChargeId: null, payUrl: null },
    ...{ periodStart: startOfTokyoDay(span.start), periodEnd: startOfTokyoDay(span.end) },
    paidAt: paidAtOf(charge),
  };
}

const duplicateMatter = (row: MirroredPayment): MatterWish => ({
  kind: 'duplicate_subscription',
  key: `duplicate:${row.stripeSubscriptionId}`,
  detail: `voucher ${row.stripeInvoiceId} of ${row.offerKey} was paid beside a plan that is paid for; it is being refunded`,
  amount: row.amount,
});
