import { Injectable } from '@nestjs/common';
import { RequestCancellation, SubscriptionOf } from '@enishi/billing';
import { Refusal, addDays } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { membershipCancellationChanged } from '../membership.events.ts';
import { MembershipStore, nothingPlanned } from '../store/membership.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';
import { SettleMembership } from './settle-membership.ts';

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
    private readonly timeline: TimelineStore,
    private readonly settle: SettleMembership,
  ) {}

  async run(tx: Tx, memberId: string, reason: string | null): Promise<void> {
    const subject = { kind: 'member', id: memberId } as const;
    const subscription = await this.subscriptions.run(tx, subject);
    if (!subscription?.live) throw new Refusal('conflict', 'NOTHING_TO_CANCEL');
    // Takes billing's lock on the member: whoever pressed a moment earlier has committed when the source is read.
    await this.request.run(tx, subject, [...(reason ?? '').trim()].slice(0, longestReason).join('') || null);
    const source = await this.memberships.sourceBy(tx, memberId, subscription.subscriptionId);
    if (!source) throw new Refusal('conflict', 'NOTHING_TO_CANCEL');
    if (source.cancelsOn !== null) return;
    const cancelsOn = subscription.periodEnd;
    await this.memberships.saveSource(tx, { ...source, ...nothingPlanned, cancelsOn, untilDay: cancelsOn });
    await this.settle.run(tx, memberId);
    const lastUsableDay = addDays(source.graceUntil ?? cancelsOn, -1);
    await this.timeline.append(tx, memberId, {
      kind: 'cancellation_scheduled',
      facts: { lastDay: lastUsableDay },
    });
    await tx.emit(membershipCancellationChanged, { memberId, planKey: source.planKey, lastUsableDay });
  }
}
