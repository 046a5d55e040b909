import { Injectable } from '@nestjs/common';
import { RequestCancellation, SubscriptionOf } from '@enishi/billing';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { MembershipStore } from '../store/membership.store.ts';
import { EndPaidPlan } from './end-paid-plan.ts';

/** Longest reason that is kept, in characters. */
const longestReason = 1_000;

/**
 * Cancels a member's paid plan to the end of what is paid (特商法, 消費者契約法3条1項4号: as easy as joining). It holds from
 * now on: the page shows the last usable day although Stripe is told after the commit. Asking twice is asking once.
 * Throws NOTHING_TO_CANCEL.
 */
@Injectable()
export class CancelMembership {
  constructor(
    private readonly memberships: MembershipStore,
    private readonly subscriptions: SubscriptionOf,
    private readonly request: RequestCancellation,
    private readonly ends: EndPaidPlan,
  ) {}

  async run(tx: Tx, memberId: string, reason: string | null): Promise<void> {
    const subject = { kind: 'member', id: memberId } as const;
    const subscription = await this.subscriptions.run(tx, subject);
    if (!subscription || (!subscription.live && subscription.status !== 'paused'))
      throw new Refusal('conflict', 'NOTHING_TO_CANCEL');
    // Takes billing's lock on the member: whoever pressed a moment earlier has committed when the source is read.
    await this.request.run(tx, subject, [...(reason ?? '').trim()].slice(0, longestReason).join('') || null);
    const source = await this.memberships.sourceBy(tx, memberId, subscription.subscriptionId);
    if (!source) throw new Refusal('conflict', 'NOTHING_TO_CANCEL');
    if (subscription.status === 'paused') return this.ends.duringPause(tx, source);
    await this.ends.withPeriod(tx, source, subscription.periodEnd);
  }
}
