import { Injectable } from '@nestjs/common';

import { productName } from '../../domain/product-name.ts';
import type { Offer } from '../../domain/offer.ts';
import type { PageWish } from './checkout.gateway.ts';
import { metadataOf, pageForCard } from './page-of-attempt.ts';
import { StripeConnection } from './stripe-connection.ts';

/** What a page for an order that is paid once is opened with. */
export type OrderPageWish = Omit<PageWish, 'stripePriceId' | 'offerKey' | 'firstTerm' | 'stripeCouponId'> & {
  offer: Offer;
};

/** Stripe's page for what is paid once (docs.stripe.com/payments/checkout/how-checkout-works, mode `payment`). */
@Injectable()
export class OrderPageGateway {
  constructor(private readonly connection: StripeConnection) {}

  /**
   * Opens the page; the attempt's id is the idempotency key. The card is not kept for later: nothing recurs. The payment
   * carries the attempt's id to its charge, by which it is known again.
   */
  async open(wish: OrderPageWish): Promise<{ sessionId: string; url: string | null }> {
    const { offer } = wish;
    const metadata = metadataOf(wish, offer.key);
    const price_data = {
      currency: 'jpy',
      unit_amount: offer.amount,
      tax_behavior: 'inclusive' as const,
      product_data: { name: productName(offer) },
    };
    const session = await this.connection.ask((stripe) =>
      stripe.checkout.sessions.create(
        {
          mode: 'payment',
          ...pageForCard(wish),
          line_items: [{ price_data, quantity: 1 }],
          metadata,
          payment_intent_data: { metadata },
        },
        { idempotencyKey: wish.attemptId },
      ),
    );
    return { sessionId: session.id, url: session.url };
  }
}
