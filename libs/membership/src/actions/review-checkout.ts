import { Injectable } from '@nestjs/common';
import { fitsKonbini } from '@enishi/billing';
import type { OnlineMeans } from '@enishi/billing';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { BillingInterval } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { needsGuardianToPay } from '../domain/guardian-rule.ts';
import type { MemberEntity } from '../store/member.entity.ts';
import { MemberStore } from '../store/member.store.ts';
import { ReadOrderTerms } from './read-order-terms.ts';
import type { OrderTerms } from './read-order-terms.ts';

/** What the final confirmation page shows, for whom. */
export type CheckoutReview = OrderTerms & {
  member: MemberEntity;
  means: OnlineMeans;
  /** Whether it could be paid at a convenience store. */
  konbiniPossible: boolean;
  guardianNeeded: boolean;
};

/**
 * Computes the final confirmation page of an order placed today (特定商取引法12条の6).
 * Throws MEMBER_NOT_FOUND, MEMBER_LEFT (conflict), PLAN_NOT_FOUND and the refusals of {@link ReadOrderTerms}.
 */
@Injectable()
export class ReviewCheckout {
  constructor(
    private readonly members: MemberStore,
    private readonly terms: ReadOrderTerms,
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
    return { ...terms, member, means, konbiniPossible, guardianNeeded };
  }
}
