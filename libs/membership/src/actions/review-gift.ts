import { Injectable } from '@nestjs/common';
import { Refusal, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { giftDisclosure } from '../domain/gift-disclosure.ts';
import type { GiftDisclosure } from '../domain/gift-disclosure.ts';
import { readGift } from '../domain/gift-form.ts';
import type { Gift, GiftWish } from '../domain/gift-form.ts';
import { needsGuardianToPay } from '../domain/guardian-rule.ts';
import type { MemberEntity } from '../store/member.entity.ts';
import { MemberStore } from '../store/member.store.ts';
import { PlanStore } from '../store/plan.store.ts';
import type { KeptPlan } from '../store/plan.store.ts';

/** A gift as it may be ordered today, and the final confirmation page that says so. */
export type GiftReview = { member: MemberEntity; plan: KeptPlan; gift: Gift; disclosure: GiftDisclosure };

/**
 * Computes the final confirmation page of a gift ordered today; the press of its button asks the same again. Throws
 * MEMBER_NOT_FOUND, MEMBER_LEFT, LEAVING_UNDERWAY (conflict), AWAITING_GUARDIAN, GUARDIAN_NEEDED (forbidden: under 18 a guardian
 * agrees to what costs money, 民法5条), PLAN_NOT_FOUND and the refusals of {@link readGift}.
 */
@Injectable()
export class ReviewGift {
  constructor(
    private readonly members: MemberStore,
    private readonly plans: PlanStore,
  ) {}

  async run(tx: Tx, memberId: string, wish: GiftWish): Promise<GiftReview> {
    const today = tokyoDateOf(tx.now);
    const member = await this.members.byId(tx, memberId);
    if (!member) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    const going = await this.members.going(tx, memberId);
    if (going) throw new Refusal('conflict', going === 'left' ? 'MEMBER_LEFT' : 'LEAVING_UNDERWAY');
    if (member.guardianState === 'waiting') throw new Refusal('forbidden', 'AWAITING_GUARDIAN');
    if (needsGuardianToPay(member, today)) throw new Refusal('forbidden', 'GUARDIAN_NEEDED');
    const plan = await this.plans.byKey(tx, wish.planKey);
    if (!plan?.active) throw new Refusal('not_found', 'PLAN_NOT_FOUND');
    const gift = unwrap(readGift(wish, { plan, today, giverEmail: member.email }));
    return { member, plan, gift, disclosure: giftDisclosure(plan, gift, today) };
  }
}
