import { machine } from '@enishi/kernel';

/**
 * A refund: intention kept (`requested`), Stripe works on it, done, came back (`failed`), or Stripe did not answer. What was paid at a
 * store has no card to go back to: Stripe asks its payer by mail for a bank account (`needs_account`), for 45 days at most.
 */
export type RefundState = 'requested' | 'needs_account' | 'pending' | 'succeeded' | 'failed' | 'unknown';

/** What happens to what was bought: it runs out, ends at once, or goes on and renews. Decided by a person for each refund, never implied. */
export type AccessAfterRefund = 'keep_until_period_end' | 'end_now' | 'go_on';

/**
 * Where a refund comes from: the desk, Stripe's dashboard, the removal of a second subscription, a fee of the desk that was none, or
 * a charge that fell into a pause.
 */
export type RefundOrigin = 'desk' | 'dashboard' | 'duplicate' | 'reversal' | 'pause';

/**
 * A refund can fail days after it succeeded (closed card account), hence the way out of `succeeded`; a bank can send a transfer back, whose
 * payer is then to name another account.
 */
export const refundMachine = machine<RefundState>({
  requested: ['needs_account', 'pending', 'succeeded', 'failed', 'unknown'],
  unknown: ['needs_account', 'pending', 'succeeded', 'failed'],
  needs_account: ['pending', 'succeeded', 'failed'],
  pending: ['succeeded', 'failed'],
  succeeded: ['needs_account', 'failed'],
  failed: [],
});

/** States in which money is on its way back or has arrived: no second refund of the same yen. */
export const standingRefundStates: readonly RefundState[] = [
  'requested',
  'unknown',
  'needs_account',
  'pending',
  'succeeded',
];

/** True while the refund takes money from the payment. */
export const stands = (state: RefundState): boolean => standingRefundStates.includes(state);
