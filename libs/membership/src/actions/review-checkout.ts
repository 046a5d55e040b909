import { Injectable } from '@nestjs/common';
import { SubscriptionOf } from '@enishi/billing';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { BillingInterval } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { needsGuardianToPay } from '../domain/guardian-rule.ts';
import { subscriptionDisclosure } from '../domain/subscription-disclosure.ts';
import type { SubscriptionDisclosure } from '../domain/subscription-disclosure.ts';
import type { MemberEntity } from '../store/member.entity.ts';
import { MemberStore } from '../store/member.store.ts';
import { PlanStore } from '../store/plan.store.ts';
import type { KeptPlan } from '../store/plan.store.ts';

/** What the final confirmation page shows, for whom. */
export type CheckoutReview = {
  member: MemberEntity;
  plan: KeptPlan;
  disclosure: SubscriptionDisclosure;
  guardianNeeded: boolean;
};

/**
 * Computes the final confirmation page of an order placed today (特定商取引法12条の6).
 * Throws MEMBER_NOT_FOUND, MEMBER_LEFT (conflict), PLAN_NOT_FOUND, ALREADY_SUBSCRIBED (conflict) and the refusals of `priceFor`.
 */
@Injectable()
export class ReviewCheckout {
  constructor(
    private readonly members: MemberStore,
    private readonly plans: PlanStore,
    private readonly subscriptions: SubscriptionOf,
  ) {}

  async run(
    tx: Tx,
    memberId: string,
    { planKey, interval }: { planKey: string; interval: BillingInterval },
  ): Promise<CheckoutReview> {
    const member = await this.members.byId(tx, memberId);
    if (!member) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    if (member.leftOn !== null) throw new Refusal('conflict', 'MEMBER_LEFT');
    const plan = await this.plans.byKey(tx, planKey);
    if (!plan?.active) throw new Refusal('not_found', 'PLAN_NOT_FOUND');
    if (await this.subscriptions.run(tx, { kind: 'member', id: memberId }))
      throw new Refusal('conflict', 'ALREADY_SUBSCRIBED');
    const today = tokyoDateOf(tx.now);
    const disclosure = subscriptionDisclosure(plan, interval, today);
    return { member, plan, disclosure, guardianNeeded: needsGuardianToPay(member, today) };
  }
}
