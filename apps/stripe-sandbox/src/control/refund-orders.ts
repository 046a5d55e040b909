import { arriveRefund, failRefund, nameAccount } from '../domain/refund/move-refund.ts';
import type { Refund, RefundStatus } from '../domain/refund/refund.ts';
import type { Work } from '../domain/work.ts';
import { ControlError } from './control-body.ts';

/** What can be made to happen to a refund, from which states. */
const orders = {
  account_named: { from: ['requires_action'], act: nameAccount },
  succeeded: { from: ['pending'], act: arriveRefund },
  failed: {
    from: ['pending', 'requires_action', 'succeeded'],
    act: (work: Work, refund: Refund): Refund => failRefund(work, refund, 'expired_or_canceled_card'),
  },
} satisfies Record<string, { from: RefundStatus[]; act: (work: Work, refund: Refund) => Refund }>;

export type RefundOrder = keyof typeof orders;
export const refundOrders = Object.keys(orders) as RefundOrder[];

/** Makes a refund arrive, fail, or have its bank account named; refuses what its state does not allow. */
export function orderRefund(work: Work, refund: Refund, order: RefundOrder): Refund {
  const { from, act } = orders[order];
  if (!(from as RefundStatus[]).includes(refund.status))
    throw new ControlError(`a refund that is ${refund.status} cannot become ${order}`);
  work.enterTestClock(refund.hidden?.testClock);
  return act(work, refund);
}
