import { Injectable } from '@nestjs/common';
import { fitsKonbini } from '@enishi/billing';
import type { OnlineMeans } from '@enishi/billing';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { Bilingual, BillingInterval } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { givenTime } from '../domain/given-time.ts';
import type { GivenTime } from '../domain/given-time.ts';
import { needsGuardianToPay } from '../domain/guardian-rule.ts';
import type { MemberEntity } from '../store/member.entity.ts';
import { MemberStore } from '../store/member.store.ts';
import { MembershipStore } from '../store/membership.store.ts';
import { PlanStore } from '../store/plan.store.ts';
import { ReadOrderTerms } from './read-order-terms.ts';
import type { OrderTerms } from './read-order-terms.ts';

/** What the final confirmation page shows, for whom. */
export type CheckoutReview = OrderTerms & {
  member: MemberEntity;
  means: OnlineMeans;
  /** Whether it could be paid at a convenience store. */
  konbiniPossible: boolean;
  guardianNeeded: boolean;
  /** What the member has been given and would run out beside the plan. */
  given: GivenPlan[];
};

/** Time of a plan that was given. */
export type GivenPlan = GivenTime & { name: Bilingual };

/**
 * Computes the final confirmation page of an order placed today (特定商取引法12条の6).
 * Throws MEMBER_NOT_FOUND, MEMBER_LEFT (conflict), PLAN_NOT_FOUND and the refusals of {@link ReadOrderTerms}.
 */
@Injectable()
export class ReviewCheckout {
  constructor(
    private readonly members: MemberStore,
    private readonly terms: ReadOrderTerms,
    private readonly memberships: MembershipStore,
    private readonly plans: PlanStore,
  ) {}

  async run(
    tx: Tx,
    memberId: string,
    {
      planKey,
      interval,
      means = 'card',
      coupon = null,
    }: { planKey: string; interval: BillingInterval; means?: OnlineMeans; coupon?: string | null },
  ): Promise<CheckoutReview> {
    const member = await this.members.byId(tx, memberId);
    if (!member) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    if (member.leftOn !== null) throw new Refusal('conflict', 'MEMBER_LEFT');
    const terms = await this.terms.run(tx, member, { planKey, interval, means, coupon });
    const konbiniPossible = fitsKonbini(terms.offer);
    const guardianNeeded = needsGuardianToPay(member, tokyoDateOf(tx.now));
    const given = await this.given(tx, memberId);
    return { ...terms, member, means, konbiniPossible, guardianNeeded, given };
  }

  private async given(tx: Tx, memberId: string): Promise<GivenPlan[]> {
    const times = givenTime(await this.memberships.sourcesOf(tx, memberId), tokyoDateOf(tx.now));
    const plans = times.length > 0 ? await this.plans.all(tx) : [];
    return times.map((time) => {
      const name = plans.find(({ key }) => key === time.planKey)?.name;
      return { ...time, name: name ?? { ja: time.planKey, en: time.planKey } };
    });
  }
}
