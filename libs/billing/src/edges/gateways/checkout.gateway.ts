import { createHash } from 'node:crypto';

import type { Locale } from '@enishi/kernel';
import { Injectable } from '@nestjs/common';
import type Stripe from 'stripe';

import type { FirstTerm, Offer, SubjectRef } from '../../domain/offer.ts';
import type { Voucher } from '../../domain/voucher.ts';
import { productName } from '../../domain/product-name.ts';
import { OrderPageGateway } from './order-page.gateway.ts';
import type { OrderPageWish } from './order-page.gateway.ts';
import { metadataOf, pageForCard } from './page-of-attempt.ts';
import { StripeConnection, StripeSaidNo } from './stripe-connection.ts';
import { isVoucherId, VoucherGateway } from './voucher.gateway.ts';
import type { VoucherWish } from './voucher.gateway.ts';

/** What Stripe's page is opened with. The attempt's id is the idempotency key. */
export type PageWish = {
  attemptId: string;
  stripeCustomerId: string;
  stripePriceId: string;
  /** Taken off on the page and on the charges that follow, where there is one. */
  stripeCouponId: string | null;
  returnUrl: string;
  cancelUrl: string;
  locale: Locale;
  communityId: string;
  subject: SubjectRef;
  offerKey: string;
  openedAt: Date;
  /** The rest of a year that has begun: paid once, under a name of its own. */
  firstTerm: (FirstTerm & { name: string }) | null;
};

/** Makes customers, prices and payment pages at Stripe. Each can be asked for again without making a second one. */
@Injectable()
export class CheckoutGateway {
  constructor(
    private readonly connection: StripeConnection,
    private readonly vouchers: VoucherGateway,
    private readonly orders: OrderPageGateway,
  ) {}

  /** Stripe's id for the customer, whose invoices and mails speak the language of the first order. The key keeps a repeated question from making a second customer. */
  async createCustomer(
    person: { id: string; email: string; name: string },
    owner: { communityId: string; subject: SubjectRef; locale: Locale },
  ): Promise<string> {
    const metadata = {
      community: owner.communityId,
      customer: person.id,
      subject: owner.subject.id,
      subject_kind: owner.subject.kind,
    };
    const made = await this.connection.ask((stripe) =>
      stripe.customers.create(
        { email: person.email, name: person.name, metadata, preferred_locales: [owner.locale] },
        { idempotencyKey: `customer:${person.id}` },
      ),
    );
    return made.id;
  }

  /** Deletes the customer with their name, address and cards; payments and invoices stay at Stripe (docs.stripe.com/api/customers/delete). */
  async deleteCustomer(stripeCustomerId: string): Promise<void> {
    try {
      await this.connection.ask((stripe) => stripe.customers.del(stripeCustomerId));
    } catch (error) {
      if (!(error instanceof StripeSaidNo) || error.code !== 'resource_missing') throw error;
    }
  }

  /** Stripe's price and product for an offer; found again by its look-up key after a lost answer. */
  async registerPrice(
    offer: Offer,
    { communityId, productId }: { communityId: string; productId: string | null },
  ): Promise<{ stripePriceId: string; stripeProductId: string }> {
    const lookupKey = [communityId, offer.key, offer.interval, offer.amount].join(':');
    const found = await this.connection.ask((stripe) =>
      stripe.prices.list({ lookup_keys: [lookupKey], active: true, limit: 1 }),
    );
    const known = found.data[0];
    if (known)
      return {
        stripePriceId: known.id,
        stripeProductId: typeof known.product === 'string' ? known.product : known.product.id,
      };
    const metadata = { community: communityId, offer: offer.key };
    const product =
      productId ??
      (
        await this.connection.ask((stripe) =>
          stripe.products.create(
            { name: productName(offer), metadata },
            { idempotencyKey: productKey(communityId, offer) },
          ),
        )
      ).id;
    const price = await this.connection.ask((stripe) =>
      stripe.prices.create(
        {
          product,
          currency: 'jpy',
          unit_amount: offer.amount,
          recurring: { interval: offer.interval },
          tax_behavior: 'inclusive',
          lookup_key: lookupKey,
          metadata,
        },
        { idempotencyKey: `price:${lookupKey}` },
      ),
    );
    return { stripePriceId: price.id, stripeProductId: product };
  }

  /** Opens Stripe's page for a card with 3-D Secure (mandatory in Japan since 2025-03). */
  async openPage(wish: PageWish): Promise<{ sessionId: string; url: string | null }> {
    const metadata = metadataOf(wish, wish.offerKey);
    const session = await this.connection.ask((stripe) =>
      stripe.checkout.sessions.create(
        {
          mode: 'subscription',
          ...pageForCard(wish),
          line_items: [{ price: wish.stripePriceId, quantity: 1 }, ...paidOnce(wish.firstTerm)],
          ...(wish.stripeCouponId ? { discounts: [{ coupon: wish.stripeCouponId }] } : {}),
          metadata,
          subscription_data: { metadata, ...beginningAt(wish.firstTerm) },
        },
        { idempotencyKey: wish.attemptId },
      ),
    );
    return { sessionId: session.id, url: session.url };
  }

  /** Opens a page for what is paid once. */
  openOrderPage(wish: OrderPageWish): Promise<{ sessionId: string; url: string | null }> {
    return this.orders.open(wish);
  }

  /** Issues a voucher instead of a page; it is kept in the page's place. */
  async issueVoucher(wish: VoucherWish): Promise<{ sessionId: string; url: string; voucher: Voucher }> {
    const { stripeId, voucher } = await this.vouchers.issue(wish);
    return { sessionId: stripeId, url: voucher.url, voucher };
  }

  /** Closes Stripe's page, or makes the voucher void, so that no money can come through it. False where it was finished or closed before. */
  async closePage(sessionId: string): Promise<boolean> {
    if (isVoucherId(sessionId)) return this.vouchers.cancel(sessionId);
    try {
      await this.connection.ask((stripe) => stripe.checkout.sessions.expire(sessionId));
      return true;
    } catch (error) {
      if (error instanceof StripeSaidNo) return false;
      throw error;
    }
  }
}

const paidOnce = (first: PageWish['firstTerm']): Stripe.Checkout.SessionCreateParams.LineItem[] =>
  first
    ? [
        {
          price_data: {
            currency: 'jpy',
            product_data: { name: first.name },
            unit_amount: first.amount,
            tax_behavior: 'inclusive',
          },
          quantity: 1,
        },
      ]
    : [];

/**
 * Nothing recurring is charged before that day (docs.stripe.com/payments/checkout/billing-cycle). At nine in the morning of Tokyo it has begun
 * by Stripe's calendar too: from the midnight before 1 March, a leap year would be charged on 29 February.
 */
const beginningAt = (first: PageWish['firstTerm']): Stripe.Checkout.SessionCreateParams.SubscriptionData =>
  first
    ? {
        billing_cycle_anchor: Math.floor(Date.parse(`${first.end}T00:00:00Z`) / 1_000),
        proration_behavior: 'none',
      }
    : {};

/** Keys travel in a header, where Japanese names cannot; a renamed offer is another product. */
const productKey = (communityId: string, offer: Offer): string =>
  `product:${communityId}:${offer.key}:${createHash('sha256').update(productName(offer)).digest('hex').slice(0, 16)}`;
