import { Injectable } from '@nestjs/common';
import { KeepOffer, SubscriptionOf } from '@enishi/billing';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { isPriceMove } from '../domain/price-move.ts';
import { MembershipStore, nothingPlanned } from '../store/membership.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';

/** Takes back a change of plan that was to begin with the next period. Asking twice is asking once. Throws NOTHING_TO_KEEP, and MOVE_STAYS for a fee that changes for everybody. */
@Injectable()
export class KeepPlan {
  constructor(
    private readonly memberships: MembershipStore,
    private readonly subscriptions: SubscriptionOf,
    private readonly keep: KeepOffer,
    private readonly timeline: TimelineStore,
  ) {}

  async run(tx: Tx, memberId: string): Promise<void> {
    const subject = { kind: 'member', id: memberId } as const;
    const held = await this.subscriptions.run(tx, subject);
    const source = held && (await this.memberships.sourceBy(tx, memberId, held.subscriptionId));
    if (!source) throw new Refusal('conflict', 'NOTHING_TO_KEEP');
    if (isPriceMove(source)) throw new Refusal('conflict', 'MOVE_STAYS');
    await this.keep.run(tx, subject);
    if (source.nextPlanKey === null) return;
    await this.memberships.saveSource(tx, { ...source, ...nothingPlanned });
    await this.timeline.append(tx, memberId, { kind: 'plan_change_withdrawn' });
  }
}
