import { decideAttempts, vouchersExpired } from './decide-attempts.ts';
import { decideDisputes } from './decide-disputes.ts';
import { decideOrders } from './decide-orders.ts';
import { decidePayments } from './decide-payments.ts';
import { decidePrepaid } from './decide-prepaid.ts';
import { decideRefunds } from './decide-refunds.ts';
import { decideSubscriptions } from './decide-subscriptions.ts';
import type { Decision } from './decision.ts';
import { changedRows, differs, withChanged } from './differs.ts';
import type { LiveFacts } from './live-facts.ts';
import type { Mirror } from './mirror.ts';
import { turnsBetween } from './subscription-turns.ts';

/**
 * The heart of billing: from what we wrote down last and what Stripe says now, everything that follows. Pure, and the
 * same for a webhook, the return page, the desk's button, the gap filler and the nightly run. The event that woke us
 * has no say in it: its payload may be old, doubled or about one object of many.
 */
export function decide(mirror: Mirror, facts: LiveFacts, newId: () => string): Decision {
  const subscriptions = decideSubscriptions(mirror, facts, newId);
  const paid = decidePayments(mirror, facts, { subscriptions: subscriptions.all, newId });
  const prepaid = decidePrepaid(mirror, facts, {
    subscriptions: subscriptions.all,
    payments: paid.all,
    newId,
  });
  const orders = decideOrders(mirror, facts, { payments: prepaid.payments, newId });
  const { subscriptions: rows } = prepaid;
  const refunds = decideRefunds(mirror, facts, { subscriptions: rows, payments: orders.payments, newId });
  const disputes = decideDisputes(mirror, facts, { payments: orders.payments, newId });
  const attempts = decideAttempts(mirror, facts);
  const changed = [...subscriptions.changed, ...prepaid.changed];
  return {
    subscriptions: changed,
    turns: turnsBetween(mirror.subscriptions, changed, facts.fetchedAt),
    payments: changedRows(refunds.payments, mirror.payments),
    refunds: changedRows(refunds.refunds, mirror.refunds),
    disputes: changedRows(disputes.disputes, mirror.disputes),
    attempts,
    cards: facts.card && differs(facts.card, mirror.card ?? undefined) ? [facts.card] : [],
    entries: [
      ...paid.entries,
      ...prepaid.entries,
      ...orders.entries,
      ...refunds.entries,
      ...disputes.entries,
    ],
    outcomes: [
      ...subscriptions.outcomes,
      ...paid.outcomes,
      ...prepaid.outcomes,
      ...orders.outcomes,
      ...refunds.outcomes,
      ...disputes.outcomes,
      ...vouchersExpired(mirror, attempts),
    ],
    matters: [
      ...subscriptions.matters,
      ...paid.matters,
      ...prepaid.matters,
      ...refunds.matters,
      ...disputes.matters,
    ],
    over: disputes.over,
    wishes: [...subscriptions.wishes, ...refunds.wishes],
  };
}

/** True when older facts must not overwrite what newer ones wrote (a slow answer overtaken by a fast one). */
export function isStale(mirror: Mirror, facts: LiveFacts): boolean {
  return mirror.customer.factsFetchedAt !== null && mirror.customer.factsFetchedAt > facts.fetchedAt;
}

/** The mirror as it is once a decision has been written down. */
export function project(mirror: Mirror, decision: Decision, fetchedAt: Date): Mirror {
  const moved = decision.attempts.map(({ attempt, state, declineCode, voucher }) => ({
    ...attempt,
    ...{ state, declineCode },
    ...(voucher ? { voucherExpiresAt: voucher.expiresAt, voucherCodes: voucher.codes } : {}),
  }));
  return {
    ...mirror,
    customer: { ...mirror.customer, factsFetchedAt: fetchedAt },
    subscriptions: withChanged(mirror.subscriptions, decision.subscriptions),
    payments: withChanged(mirror.payments, decision.payments),
    refunds: withChanged(mirror.refunds, decision.refunds),
    disputes: withChanged(mirror.disputes, decision.disputes),
    attempts: withChanged(mirror.attempts, moved),
    card: decision.cards[0] ?? mirror.card,
  };
}
