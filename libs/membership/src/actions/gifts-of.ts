import { Injectable } from '@nestjs/common';
import { FindCheckout } from '@enishi/billing';
import type { CheckoutView } from '@enishi/billing';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { waits } from '../domain/gift-states.ts';
import type { GiftEntity } from '../store/gift.entity.ts';
import { GiftStore } from '../store/gift.store.ts';
import { PlanStore } from '../store/plan.store.ts';
import type { KeptPlan } from '../store/plan.store.ts';
import { GiftCodes } from './gift-codes.ts';

/** A gift as whoever gave it sees it. `code` is null once it cannot be received any more, `payment` once it is paid. */
export type GivenGift = {
  gift: GiftEntity;
  plan: KeptPlan | null;
  code: string | null;
  payment: CheckoutView | null;
};

/** The gifts that a member has given. */
@Injectable()
export class GiftsOf {
  constructor(
    private readonly gifts: GiftStore,
    private readonly plans: PlanStore,
    private readonly codes: GiftCodes,
    private readonly payments: FindCheckout,
  ) {}

  /** Those that were paid, newest first. */
  async list(tx: Tx, memberId: string): Promise<GivenGift[]> {
    const plans = await this.plans.all(tx);
    return (await this.gifts.givenBy(tx, memberId)).map((gift) => this.view(gift, plans));
  }

  /** One, also while it is being paid: then Stripe is asked, so that a lost webhook never matters. Throws GIFT_NOT_FOUND. */
  async one(tx: Tx, memberId: string, giftId: string): Promise<GivenGift> {
    const gift = await this.gifts.byId(tx, giftId);
    if (gift?.giverId !== memberId) throw new Refusal('not_found', 'GIFT_NOT_FOUND');
    const view = this.view(gift, await this.plans.all(tx));
    if (gift.state !== 'ordered') return view;
    const payment = await this.payments.run(tx, { kind: 'member', id: memberId }, gift.attemptId);
    return { ...view, payment };
  }

  private view(gift: GiftEntity, plans: readonly KeptPlan[]): GivenGift {
    const plan = plans.find(({ key }) => key === gift.planKey) ?? null;
    return { gift, plan, code: waits(gift.state) ? this.codes.of(gift) : null, payment: null };
  }
}
