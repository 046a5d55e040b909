import { Injectable } from '@nestjs/common';
import { StartCheckout } from '@enishi/billing';
import type { CheckoutView, Offer } from '@enishi/billing';
import { Refusal, isId } from '@enishi/kernel';
import { Links } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import type { Gift, GiftWish } from '../domain/gift-form.ts';
import { giftName } from '../domain/payment-name.ts';
import { displayName } from '../domain/member-name.ts';
import type { KeptPlan } from '../store/plan.store.ts';
import type { OrderOrigin } from './begin-checkout.ts';
import { KeepGift } from './keep-gift.ts';
import { ReviewGift } from './review-gift.ts';
import type { GiftReview } from './review-gift.ts';

/** A press of the button of the final confirmation page. `id` was made with that page: a double click sends it twice. */
export type GiftOrder = GiftWish & { id: string; fingerprint: string };

/**
 * Orders a gift and hands over to payment. Only what was shown is sold: DISCLOSURE_CHANGED (conflict). Throws the refusals of
 * {@link ReviewGift} and of billing.
 */
@Injectable()
export class OrderGift {
  constructor(
    private readonly review: ReviewGift,
    private readonly checkout: StartCheckout,
    private readonly keep: KeepGift,
    private readonly links: Links,
  ) {}

  async run(tx: Tx, memberId: string, order: GiftOrder, origin: OrderOrigin): Promise<CheckoutView> {
    const { id, fingerprint } = order;
    if (!isId(id)) throw new Refusal('invalid', 'INPUT_INVALID', { field: 'id' });
    const review = await this.review.run(tx, memberId, order);
    if (review.disclosure.fingerprint !== fingerprint) throw new Refusal('conflict', 'DISCLOSURE_CHANGED');
    const view = await this.checkout.run(tx, this.wish(id, review, origin));
    await this.keep.run(tx, review, { id, attemptId: view.id, locale: origin.locale });
    return view;
  }

  private wish(
    id: string,
    { member, plan, gift, disclosure }: GiftReview,
    { communitySlug, locale, ip, userAgent }: OrderOrigin,
  ): Parameters<StartCheckout['run']>[1] {
    const { blocks, fingerprint } = disclosure;
    return {
      subject: { kind: 'member', id: member.id },
      customer: { email: member.email, name: displayName(member) },
      offer: giftOffer(plan, gift),
      disclosure: { blocks, fingerprint, planVersion: `${plan.key}@${plan.version}`, ip, userAgent },
      idempotencyKey: `gift:${id}`,
      returnUrl: this.links.to(communitySlug, locale, `/me/gifts/${id}`),
      cancelUrl: this.links.to(communitySlug, locale, '/me/gifts/new'),
      ...{ locale, once: true },
    };
  }
}

/** What the card is charged for, by the name that stands on the receipt. */
function giftOffer(plan: KeptPlan, { choice }: Gift): Offer {
  const name = giftName(plan, choice.months);
  return {
    ...{ key: plan.key, interval: choice.interval, amount: choice.amount, taxCategory: plan.taxCategory },
    ...{ name: name.ja, nameInEnglish: name.en },
    stream: 'membership_individual',
  };
}
