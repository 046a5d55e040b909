import { Injectable } from '@nestjs/common';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { giftTerm } from '../domain/gift-term.ts';
import type { GiftTerm } from '../domain/gift-term.ts';
import type { GiftEntity } from '../store/gift.entity.ts';
import { MemberStore } from '../store/member.store.ts';
import { MembershipStore } from '../store/membership.store.ts';
import { PlanStore } from '../store/plan.store.ts';
import type { KeptPlan } from '../store/plan.store.ts';
import { FindGift, unreceivable } from './find-gift.ts';

/** A gift as whoever holds its link sees it, signed in or not. */
export type FoundGift = {
  gift: GiftEntity;
  plan: KeptPlan | null;
  /** Why it cannot be received; for a member also what stands in their own way. */
  hindrance: Refusal | null;
  /** The days that a member would have; null for visitors. */
  term: Pick<GiftTerm, 'from' | 'until'> | null;
  /** Whether it was this member who received it. */
  own: boolean;
};

/** Shows a gift to whoever holds its link. Throws GIFT_NOT_FOUND. */
@Injectable()
export class LookAtGift {
  constructor(
    private readonly find: FindGift,
    private readonly plans: PlanStore,
    private readonly members: MemberStore,
    private readonly memberships: MembershipStore,
  ) {}

  async run(tx: Tx, code: string, memberId: string | null): Promise<FoundGift> {
    const gift = await this.find.run(tx, code);
    const plan = await this.plans.byKey(tx, gift.planKey);
    const own = memberId !== null && gift.recipientId === memberId;
    const no = unreceivable(gift, tx.now);
    if (no || memberId === null) return { gift, plan, hindrance: no, term: null, own };
    return { gift, plan, own, ...(await this.forMember(tx, gift, memberId, tokyoDateOf(tx.now))) };
  }

  private async forMember(
    tx: Tx,
    gift: GiftEntity,
    memberId: string,
    today: TokyoDate,
  ): Promise<Pick<FoundGift, 'hindrance' | 'term'>> {
    const member = await this.members.byId(tx, memberId);
    if (gift.giverId === memberId) return { hindrance: new Refusal('conflict', 'GIFT_OWN'), term: null };
    if (member?.guardianState === 'waiting')
      return { hindrance: new Refusal('forbidden', 'AWAITING_GUARDIAN'), term: null };
    const term = giftTerm(await this.memberships.sourcesOf(tx, memberId), gift, today);
    return term.ok ? { hindrance: null, term: term.value } : { hindrance: term.refusal, term: null };
  }
}
