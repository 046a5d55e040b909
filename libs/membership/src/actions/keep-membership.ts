import { Injectable } from '@nestjs/common';
import { KeepSubscription, SubscriptionOf } from '@enishi/billing';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { membershipCancellationChanged } from '../membership.events.ts';
import { MembershipStore } from '../store/membership.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';
import { SettleMembership } from './settle-membership.ts';

/** Takes a cancellation back while the plan still runs; whoever was about to leave altogether stays as well. Throws NOTHING_TO_KEEP. */
@Injectable()
export class KeepMembership {
  constructor(
    private readonly memberships: MembershipStore,
    private readonly subscriptions: SubscriptionOf,
    private readonly keep: KeepSubscription,
    private readonly timeline: TimelineStore,
    private readonly settle: SettleMembership,
  ) {}

  async run(tx: Tx, memberId: string): Promise<void> {
    const subject = { kind: 'member', id: memberId } as const;
    const subscription = await this.subscriptions.run(tx, subject);
    if (!subscription?.live) throw new Refusal('conflict', 'NOTHING_TO_KEEP');
    await this.keep.run(tx, subject);
    const source = await this.memberships.sourceBy(tx, memberId, subscription.subscriptionId);
    if (!source) throw new Refusal('conflict', 'NOTHING_TO_KEEP');
    if (source.cancelsOn === null) return;
    await this.memberships.saveSource(tx, { ...source, cancelsOn: null, untilDay: null });
    await this.settle.run(tx, memberId);
    await this.timeline.append(tx, memberId, { kind: 'cancellation_withdrawn' });
    await tx.emit(membershipCancellationChanged, { memberId, planKey: source.planKey, lastUsableDay: null });
  }
}
