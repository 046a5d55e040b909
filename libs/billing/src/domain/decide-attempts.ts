import { checkoutMachine, isLiveCheckout } from './checkout-states.ts';
import type { CheckoutState } from './checkout-states.ts';
import type { AttemptMove, Outcome } from './decision.ts';
import type { LiveFacts } from './live-facts.ts';
import type { Mirror, MirroredAttempt } from './mirror.ts';

/**
 * Where the attempts of a customer stand. An attempt is `paid` when an invoice of the subscription that carries its id
 * is, or a charge that does, not when the browser comes back: the return address proves nothing. Facts are read one list
 * after the other, so a subscription may have begun a moment before its invoice shows: then the page waits a moment more.
 */
export function decideAttempts(mirror: Mirror, facts: LiveFacts): AttemptMove[] {
  return mirror.attempts.flatMap((attempt) => {
    const state = seen(attempt, facts);
    const declineCode = state === 'paid' ? null : (lastDecline(attempt, facts) ?? attempt.declineCode);
    const moves = state !== attempt.state && checkoutMachine.may(attempt.state, state);
    if (!moves && declineCode === attempt.declineCode) return [];
    return [
      { attempt, state: moves ? state : attempt.state, declineCode, voucher: voucherOf(attempt, facts) },
    ];
  });
}

/** Vouchers that ran out at the store. One that was given up here is nothing to be told of. */
export function vouchersExpired({ customer }: Mirror, moves: readonly AttemptMove[]): Outcome[] {
  return moves
    .filter(({ attempt, state }) => attempt.state === 'waiting' && state === 'expired')
    .map(({ attempt: { id: attemptId, amount, offerKey, once } }) => ({
      type: 'voucher_expired',
      payload: { attemptId, orderId: once ? attemptId : null, subject: customer.subject, amount, offerKey },
    }));
}

const voucherOf = (attempt: MirroredAttempt, facts: LiveFacts) =>
  facts.sessions.find((live) => live.attemptId === attempt.id)?.voucher ?? null;

function seen(attempt: MirroredAttempt, facts: LiveFacts): CheckoutState {
  const subscription = facts.subscriptions.find((live) => live.attemptId === attempt.id);
  const session = facts.sessions.find(
    (live) => live.attemptId === attempt.id || live.stripeId === attempt.stripeSessionId,
  );
  if (subscription) {
    if (subscription.status === 'expired') return 'failed';
    const paid = facts.invoices.some(
      (bill) => bill.subscriptionId === subscription.stripeId && bill.status === 'paid',
    );
    if (paid || subscription.status === 'trialing') return 'paid';
  }
  if (facts.charges.some((charge) => charge.status === 'succeeded' && charge.attemptId === attempt.id))
    return 'paid';
  if (!session) return attempt.state;
  if (session.voucher) return 'waiting';
  if (session.status === 'complete') return 'confirming';
  if (session.status === 'expired') return 'expired';
  return attempt.state === 'requested' || attempt.state === 'unknown' ? 'open' : attempt.state;
}

function lastDecline(attempt: MirroredAttempt, facts: LiveFacts): string | null {
  if (!isLiveCheckout(attempt.state) || attempt.means !== 'card') return null;
  const tries = facts.charges
    .filter((charge) => charge.createdAt >= attempt.createdAt && mayBeOf(attempt, charge.attemptId))
    .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  return tries[0]?.status === 'failed' ? tries[0].declineCode : null;
}

/** Charges of orders that are paid once carry the order's id; those of subscriptions carry none. */
const mayBeOf = ({ id, once }: MirroredAttempt, attemptId: string | null): boolean =>
  once ? attemptId === id : attemptId === null || attemptId === id;
