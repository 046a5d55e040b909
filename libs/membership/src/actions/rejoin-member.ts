import { Injectable } from '@nestjs/common';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { membershipRejoined } from '../membership.events.ts';
import type { MemberEntity } from '../store/member.entity.ts';
import { MemberStore } from '../store/member.store.ts';
import { MembershipStore } from '../store/membership.store.ts';
import { PlanStore } from '../store/plan.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';
import type { Registration } from './register-member.ts';
import { SettleMembership } from './settle-membership.ts';

/**
 * Somebody who left is a member again, under the same number and with the same story; what they typed now replaces what
 * was kept. The day of the first joining stays. The caller holds the lock on the person's joining.
 * Throws PLAN_NOT_FOUND when the community has no free plan to rest on.
 */
@Injectable()
export class RejoinMember {
  constructor(
    private readonly members: MemberStore,
    private readonly memberships: MembershipStore,
    private readonly plans: PlanStore,
    private readonly timeline: TimelineStore,
    private readonly settle: SettleMembership,
  ) {}

  async run(
    tx: Tx,
    before: MemberEntity,
    { applicant, guardian, email, locale, wishedPlanKey }: Omit<Registration, 'accountId' | 'numberPrefix'>,
  ): Promise<MemberEntity> {
    const { id: memberId, number } = before;
    const today = tokyoDateOf(tx.now);
    const free = (await this.plans.all(tx)).find((plan) => plan.kind === 'free' && plan.active);
    if (!free) throw new Refusal('not_found', 'PLAN_NOT_FOUND');
    const member: MemberEntity = {
      ...before,
      ...applicant,
      ...{ email, locale, wishedPlanKey, leftOn: null, awaitsAgreement: false, updatedAt: tx.now },
      guardianState: guardian.state,
      guardianCoversPaid: guardian.coversPaid,
    };
    const { id: _id, communityId: _community, ...changes } = member;
    await this.members.change(tx, memberId, changes);
    await this.members.reindex(tx, member);
    await this.memberships.saveSource(tx, {
      ...{ memberId, kind: 'free', sourceId: memberId, planKey: free.key, interval: null, amount: null },
      ...{ fromDay: today, untilDay: null, paidUntil: null, graceUntil: null, cancelsOn: null },
    });
    await this.settle.run(tx, memberId);
    await this.timeline.append(tx, memberId, { kind: 'rejoined', facts: { number } });
    await tx.emit(membershipRejoined, { memberId, number, on: today });
    return member;
  }
}
