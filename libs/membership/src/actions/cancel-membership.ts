import { Injectable } from '@nestjs/common';
import { RequestCancellation, SubscriptionOf } from '@enishi/billing';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readReason } from '../domain/cancel-reason.ts';
import type { SaidReason } from '../domain/cancel-reason.ts';
import { CancellationStore } from '../store/cancellation.store.ts';
import { MembershipStore } from '../store/membership.store.ts';
import { EndPaidPlan } from './end-paid-plan.ts';

/**
 * Cancels a member's paid plan to the end of what is paid (特商法, 消費者契約法3条1項4号: as easy as joining). It holds from
 * now on: the page shows the last usable day although Stripe is told after the commit. Asking twice is asking once.
 * What was said about it is kept. Throws NOTHING_TO_CANCEL, CANCEL_REASON_UNKNOWN.
 */
@Injectable()
export class CancelMembership {
  constructor(
    private readonly memberships: MembershipStore,
    private readonly subscriptions: SubscriptionOf,
    private readonly request: RequestCancellation,
    private readonly ends: EndPaidPlan,
    private readonly cancellations: CancellationStore,
  ) {}

  async run(tx: Tx, memberId: string, said: SaidReason): Promise<void> {
    const { reasonKey, remark } = readReason(said);
    const subject = { kind: 'member', id: memberId } as const;
    const subscription = await this.subscriptions.run(tx, subject);
    if (!subscription || (!subscription.live && subscription.status !== 'paused'))
      throw new Refusal('conflict', 'NOTHING_TO_CANCEL');
    // Takes billing's lock on the member: whoever pressed a moment earlier has committed when the source is read.
    await this.request.run(tx, subject, remark);
    const source = await this.memberships.sourceBy(tx, memberId, subscription.subscriptionId);
    if (!source) throw new Refusal('conflict', 'NOTHING_TO_CANCEL');
    const isPaused = subscription.status === 'paused';
    // A pause ends at once and leaves no day behind, so the second press is told by the pause that is gone.
    if (isPaused ? source.pausesOn !== null : source.cancelsOn === null) {
      await this.cancellations.add(tx, { memberId, planKey: source.planKey, reasonKey, remark });
      if (reasonKey) await this.ends.noteReason(tx, memberId, reasonKey);
    }
    if (isPaused) return this.ends.duringPause(tx, source);
    await this.ends.withPeriod(tx, source, subscription.periodEnd);
  }
}
