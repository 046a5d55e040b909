import { invalidRequest } from '../api-error.ts';
import type { Work } from '../work.ts';
import type { Period } from './billing-period.ts';
import type { CancellationDetails, Subscription } from './subscription.ts';

/** When a subscription shall end, and why, as sent. */
export interface LeavingTerms {
  cancel_at?: number | 'min_period_end' | 'max_period_end' | 'max_billed_until' | null;
  cancel_at_period_end?: boolean;
  cancellation_details?: { comment?: string | null; feedback?: string | null };
}

/** Scheduled leaving, or the withdrawal of it. The period is the one that runs after the change. */
export function leaving(
  work: Work,
  subscription: Subscription,
  sent: LeavingTerms,
  period: Period,
): Partial<Subscription> {
  if (sent.cancel_at !== undefined && sent.cancel_at !== null && sent.cancel_at_period_end) {
    throw invalidRequest(
      'You cannot set `cancel_at` and `cancel_at_period_end` at the same time.',
      'cancel_at_period_end',
    );
  }
  const details = { ...subscription.cancellation_details, ...sent.cancellation_details };
  const asked: CancellationDetails = { ...details, reason: 'cancellation_requested' };
  const canceled_at = subscription.canceled_at ?? work.now;
  if (sent.cancel_at_period_end === true)
    return { cancel_at_period_end: true, cancel_at: period.end, canceled_at, cancellation_details: asked };
  if (sent.cancel_at !== undefined && sent.cancel_at !== null) {
    const at = typeof sent.cancel_at === 'number' ? sent.cancel_at : period.end;
    if (at <= work.now) throw invalidRequest('`cancel_at` must be in the future.', 'cancel_at');
    return { cancel_at_period_end: false, cancel_at: at, canceled_at, cancellation_details: asked };
  }
  if (sent.cancel_at_period_end === false || sent.cancel_at === null) {
    const none = { comment: null, feedback: null, feedback_option: null, reason: null };
    return { cancel_at_period_end: false, cancel_at: null, canceled_at: null, cancellation_details: none };
  }
  const moved = subscription.cancel_at_period_end && subscription.cancel_at !== period.end;
  return {
    ...(moved ? { cancel_at: period.end } : {}),
    ...(sent.cancellation_details ? { cancellation_details: details } : {}),
  };
}
