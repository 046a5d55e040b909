import { Injectable } from '@nestjs/common';
import { Refusal, newId, tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { MemberStore } from '../store/member.store.ts';
import { MembershipStore } from '../store/membership.store.ts';
import { PlanStore } from '../store/plan.store.ts';
import { SettleMembership } from './settle-membership.ts';

/** A plan given without payment; `until` is the first day without it. */
export type Gift = { memberId: string; planKey: string; until: TokyoDate | null };

/** Gives a member a plan as a present of the secretariat. Throws MEMBER_NOT_FOUND, PLAN_NOT_FOUND. */
@Injectable()
export class GrantComplimentary {
  constructor(
    private readonly members: MemberStore,
    private readonly memberships: MembershipStore,
    private readonly plans: PlanStore,
    private readonly settle: SettleMembership,
  ) {}

  async run(tx: Tx, { memberId, planKey, until }: Gift): Promise<void> {
    if (!(await this.members.locked(tx, memberId))) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    if (!(await this.plans.byKey(tx, planKey))) throw new Refusal('not_found', 'PLAN_NOT_FOUND');
    await this.memberships.saveSource(tx, {
      memberId,
      kind: 'complimentary',
      sourceId: newId(),
      planKey,
      interval: null,
      amount: null,
      fromDay: tokyoDateOf(tx.now),
      untilDay: until,
      paidUntil: null,
      graceUntil: null,
      cancelsOn: null,
    });
    await this.settle.run(tx, memberId);
  }
}
