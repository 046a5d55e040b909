import { ReviewOrder, fitsKonbini, voucherDays } from '@enishi/billing';
import type { Offer, OnlineMeans } from '@enishi/billing';
import { Refusal, anchorAt, tokyoDateOf } from '@enishi/kernel';
import type { BillingInterval } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { konbiniDisclosure } from '../domain/konbini-disclosure.ts';
import type { CouponGrant } from '../domain/coupon-discount.ts';
import { yearTurns } from '../domain/first-year.ts';
import { pricedFor } from '../domain/reduced-price.ts';
import type { PlanForPerson, PriceHolder } from '../domain/reduced-price.ts';
import { subscriptionDisclosure } from '../domain/subscription-disclosure.ts';
import type { SubscriptionDisclosure } from '../domain/subscription-disclosure.ts';
import { PlanStore } from '../store/plan.store.ts';
import type { KeptPlan } from '../store/plan.store.ts';
import { ApplyCoupon } from './apply-coupon.ts';
import { beginningOffer, memberOffer } from './member-offer.ts';

/** What is ordered and how it is to be paid. */
export type OrderWish = {
  planKey: string;
  interval: BillingInterval;
  means: OnlineMeans;
  /** A coupon's code as typed; none without it. */
  coupon?: string | null;
};

/** The final confirmation page of an order, and whether a voucher that waits would be made void by it. */
export type OrderTerms = {
  /** With the prices of whoever orders, for the period that begins with the order. */
  plan: KeptPlan & PlanForPerson;
  offer: Offer;
  disclosure: SubscriptionDisclosure;
  discount: CouponGrant | null;
  voucherWaits: boolean;
};

/** Computes what an order placed today says; the same for the page that shows it and the press of its button. */
@Injectable()
export class ReadOrderTerms {
  constructor(
    private readonly ground: ReviewOrder,
    private readonly plans: PlanStore,
    private readonly coupons: ApplyCoupon,
  ) {}

  /**
   * Throws PLAN_NOT_FOUND, ALREADY_SUBSCRIBED, PAID_AHEAD, YEAR_TURNS (conflict), KONBINI_NOT_POSSIBLE (invalid) and the refusals of `priceFor` and of
   * {@link ApplyCoupon}. With `binding` it is the order itself: a coupon's last use is then nobody else's.
   */
  async run(
    tx: Tx,
    member: PriceHolder & { readonly id: string },
    { planKey, interval, means, coupon }: OrderWish,
    { binding }: { binding: boolean } = { binding: false },
  ): Promise<OrderTerms> {
    const offered = await this.plans.byKey(tx, planKey);
    if (!offered?.active) throw new Refusal('not_found', 'PLAN_NOT_FOUND');
    const today = tokyoDateOf(tx.now);
    const subject = { kind: 'member', id: member.id } as const;
    const asked = { offer: memberOffer(offered, interval), means };
    const { extendsFrom, voucherWaits } = await this.ground.run(tx, subject, asked);
    const plan = pricedFor(offered, member, extendsFrom ?? today);
    const whole = memberOffer(plan, interval);
    const offer = extendsFrom ? whole : beginningOffer(plan, interval, today);
    if (means === 'konbini' && !fitsKonbini(offer)) throw new Refusal('invalid', 'KONBINI_NOT_POSSIBLE');
    const late = yearTurns(offer.firstTerm?.end, tx.now);
    if (late) throw late;
    const order = { plan, interval, means, today, sharesYear: Boolean(offer.firstTerm) };
    const discount = coupon
      ? await this.coupons.run(tx, member.id, { typed: coupon, ...order }, { hold: binding })
      : null;
    const disclosure =
      means === 'konbini'
        ? konbiniDisclosure(plan, today, { days: voucherDays, extendsFrom })
        : subscriptionDisclosure(plan, interval, today, { grant: discount, anchor: anchorAt(tx.now) });
    return { plan, offer, disclosure, discount, voucherWaits };
  }
}
