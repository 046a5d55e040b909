import type { Locale } from '@enishi/kernel';
import { Injectable } from '@nestjs/common';

import type { CardOutcome } from '../../actions/take-card.ts';
import { StripeConnection, StripeSaidNo } from './stripe-connection.ts';

/** What Stripe's page for a card is opened with. The id of our page is the idempotency key. */
export type CardPageOrder = {
  cardPageId: string;
  communityId: string;
  stripeCustomerId: string;
  returnUrl: string;
  locale: Locale;
};

/** A card that was given, by Stripe's id of the payment method. */
export type GivenCard = { cardPageId: string; paymentMethodId: string };

/** Takes cards at Stripe and puts them in place. Every step can be repeated under its own key. */
@Injectable()
export class CardsGateway {
  constructor(private readonly connection: StripeConnection) {}

  /**
   * Opens Stripe's page that saves a card without charging it (docs.stripe.com/payments/checkout/save-and-reuse); with 3-D
   * Secure, which Japan asks for whenever a card is kept.
   */
  async openPage(order: CardPageOrder): Promise<{ sessionId: string; url: string | null }> {
    const { cardPageId, returnUrl, locale } = order;
    const session = await this.connection.ask((stripe) =>
      stripe.checkout.sessions.create(
        {
          mode: 'setup',
          currency: 'jpy',
          customer: order.stripeCustomerId,
          success_url: returnUrl,
          cancel_url: `${returnUrl}?back=1`,
          locale,
          allowed_payment_method_types: ['card'],
          payment_method_options: { card: { request_three_d_secure: 'any' } },
          metadata: { community: order.communityId, card_page: cardPageId },
        },
        { idempotencyKey: cardPageId },
      ),
    );
    return { sessionId: session.id, url: session.url };
  }

  /** Makes it the card of the customer and of everything that runs: Stripe charges a subscription's own card first. */
  async putInPlace(
    { cardPageId, paymentMethodId }: GivenCard,
    {
      stripeCustomerId,
      stripeSubscriptionIds,
    }: { stripeCustomerId: string; stripeSubscriptionIds: string[] },
  ): Promise<void> {
    await this.connection.ask((stripe) =>
      stripe.customers.update(
        stripeCustomerId,
        { invoice_settings: { default_payment_method: paymentMethodId } },
        { idempotencyKey: `${cardPageId}:customer` },
      ),
    );
    for (const id of stripeSubscriptionIds) {
      await this.connection.ask((stripe) =>
        stripe.subscriptions.update(
          id,
          { default_payment_method: paymentMethodId },
          { idempotencyKey: `${cardPageId}:${id}` },
        ),
      );
    }
  }

  /** Pays overdue invoices with the card at once, oldest first, and stops at the first no. Answers yen. */
  async pay({ cardPageId, paymentMethodId }: GivenCard, invoiceIds: string[]): Promise<CardOutcome> {
    let paid = 0;
    for (const id of invoiceIds) {
      try {
        const invoice = await this.connection.ask((stripe) =>
          stripe.invoices.pay(
            id,
            { payment_method: paymentMethodId },
            { idempotencyKey: `${cardPageId}:${id}` },
          ),
        );
        paid += invoice.amount_paid;
      } catch (error) {
        if (!(error instanceof StripeSaidNo)) throw error;
        if (!isSettledAlready(error)) return { paid, declineCode: error.code };
      }
    }
    return { paid, declineCode: null };
  }
}

/** Somebody or Stripe itself was faster: there is nothing left to pay. */
const isSettledAlready = ({ code, message }: StripeSaidNo): boolean =>
  code === 'invoice_already_paid' || /already paid|is not open|void/i.test(message);
