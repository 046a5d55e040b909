import { Injectable } from '@nestjs/common';
import { StartCheckout } from '@enishi/billing';
import type { CheckoutView, Offer, OnlineMeans } from '@enishi/billing';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { BillingInterval, Locale } from '@enishi/kernel';
import { Links } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { needsGuardianToPay } from '../domain/guardian-rule.ts';
import type { CouponGrant } from '../domain/coupon-discount.ts';
import { displayName } from '../domain/member-name.ts';
import { orderPage } from '../domain/order-page.ts';
import type { SubscriptionDisclosure } from '../domain/subscription-disclosure.ts';
import type { MemberEntity } from '../store/member.entity.ts';
import { MemberStore } from '../store/member.store.ts';
import type { KeptPlan } from '../store/plan.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';
import { ReadOrderTerms } from './read-order-terms.ts';

/** A press of the final order button: what was chosen, and proof of what was on the screen. */
export type CheckoutOrder = {
  planKey: string;
  interval: BillingInterval;
  /** Of the page that was shown. */
  fingerprint: string;
  /** Made with that page; a double click sends it twice. */
  idempotencyKey: string;
  /** A card without it. */
  means?: OnlineMeans;
  /** A coupon's code as typed. */
  coupon?: string | null;
};

/** From where the order comes, kept as evidence (15条の4). */
export type OrderOrigin = {
  communitySlug: string;
  locale: Locale;
  ip: string | null;
  userAgent: string | null;
};

/**
 * Orders a paid plan for a member and hands over to payment. Only what was shown is sold: if price, dates or wording
 * have changed since, the order is refused. Throws DISCLOSURE_CHANGED, GUARDIAN_NEEDED, AWAITING_GUARDIAN,
 * MEMBER_LEFT, LEAVING_UNDERWAY, PLAN_NOT_FOUND, MEMBER_NOT_FOUND and the refusals of billing.
 */
@Injectable()
export class BeginCheckout {
  constructor(
    private readonly members: MemberStore,
    private readonly checkout: StartCheckout,
    private readonly terms: ReadOrderTerms,
    private readonly timeline: TimelineStore,
    private readonly links: Links,
  ) {}

  async run(tx: Tx, memberId: string, order: CheckoutOrder, origin: OrderOrigin): Promise<CheckoutView> {
    const today = tokyoDateOf(tx.now);
    const member = await this.members.byId(tx, memberId);
    if (!member) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    if (member.guardianState === 'waiting') throw new Refusal('forbidden', 'AWAITING_GUARDIAN');
    if (needsGuardianToPay(member, today)) throw new Refusal('forbidden', 'GUARDIAN_NEEDED');
    const { planKey, interval, means = 'card', coupon = null } = order;
    const asked = { planKey, interval, means, coupon };
    const { plan, disclosure, ...sold } = await this.terms.run(tx, member, asked, { binding: true });
    if (disclosure.fingerprint !== order.fingerprint) throw new Refusal('conflict', 'DISCLOSURE_CHANGED');
    const view = await this.checkout.run(
      tx,
      this.wish({ member, plan, offer: sold.offer, discount: sold.discount, disclosure, order, origin }),
    );
    await this.assertStays(tx, memberId);
    await this.timeline.appendOnce(tx, memberId, {
      kind: 'checkout_started',
      facts: { attempt: view.id, plan_ja: plan.name.ja, plan_en: plan.name.en },
      amount: disclosure.chargedToday,
    });
    return view;
  }

  /** Asked under the lock that the order has taken: whoever leaves at the same moment is before or after it, never beside. */
  private async assertStays(tx: Tx, memberId: string): Promise<void> {
    const going = await this.members.going(tx, memberId);
    if (going) throw new Refusal('conflict', going === 'left' ? 'MEMBER_LEFT' : 'LEAVING_UNDERWAY');
  }

  private wish({
    member,
    plan,
    offer,
    discount,
    disclosure,
    order,
    origin,
  }: Ordered): Parameters<StartCheckout['run']>[1] {
    const { planKey, interval, idempotencyKey, means, coupon } = order;
    const { communitySlug, locale, ip, userAgent } = origin;
    return {
      subject: { kind: 'member', id: member.id },
      customer: { email: member.email, name: displayName(member) },
      offer,
      discount,
      disclosure: {
        blocks: disclosure.blocks,
        fingerprint: disclosure.fingerprint,
        planVersion: `${planKey}@${plan.version}`,
        ip,
        userAgent,
      },
      idempotencyKey,
      returnUrl: this.links.to(communitySlug, locale, '/me/checkout/{ATTEMPT}'),
      cancelUrl: this.links.to(communitySlug, locale, orderPage({ planKey, interval, means, coupon })),
      locale,
      means,
    };
  }
}

type Ordered = {
  member: MemberEntity;
  plan: KeptPlan;
  offer: Offer;
  disclosure: SubscriptionDisclosure;
  discount: CouponGrant | null;
  order: CheckoutOrder;
  origin: OrderOrigin;
};
