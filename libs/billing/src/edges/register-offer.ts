import { newId } from '@enishi/kernel';
import { Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { Offer } from '../domain/offer.ts';
import { CheckoutStore } from '../store/checkout.store.ts';
import { CheckoutGateway } from './gateways/checkout.gateway.ts';

/** Makes sure that Stripe has a price for an offer, and that we know it as our own. */
@Injectable()
export class RegisterOffer {
  constructor(
    private readonly transactions: Transactions,
    private readonly checkouts: CheckoutStore,
    private readonly gateway: CheckoutGateway,
  ) {}

  /** Stripe's id of the price. Asks Stripe only for an offer that is new; no transaction is open meanwhile. */
  async run(communityId: string, offer: Offer): Promise<string> {
    const known = await this.transactions.inCommunity(communityId, async (tx) => ({
      stripePriceId: (await this.checkouts.price(tx, offer))?.stripePriceId ?? null,
      productId: await this.checkouts.productOf(tx, offer.key),
    }));
    if (known.stripePriceId) return known.stripePriceId;
    const made = await this.gateway.registerPrice(offer, { communityId, productId: known.productId });
    const { key: offerKey, nameInEnglish: _shownAtStripeOnly, firstTerm: _ofOneOrder, ...terms } = offer;
    await this.transactions.inCommunity(communityId, (tx) =>
      this.checkouts.addPrice(tx, {
        ...terms,
        ...made,
        ...{ id: newId(), communityId, offerKey, createdAt: tx.now },
      }),
    );
    return made.stripePriceId;
  }
}
