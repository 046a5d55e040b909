import { Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { Offer } from '../domain/offer.ts';
import type { DiscountEntity } from '../store/discount.entity.ts';
import { DiscountStore } from '../store/discount.store.ts';
import { DiscountsGateway } from './gateways/discounts.gateway.ts';
import { RegisterOffer } from './register-offer.ts';

/** What an order needs at Stripe: a price and, where a coupon was used, what that takes off. */
@Injectable()
export class RegisterOrder {
  constructor(
    private readonly transactions: Transactions,
    private readonly offers: RegisterOffer,
    private readonly discounts: DiscountStore,
    private readonly gateway: DiscountsGateway,
  ) {}

  /** Stripe's ids of both. Each is made once; a lost answer is asked for again under the same name. No transaction is open meanwhile. */
  async run(
    communityId: string,
    offer: Offer,
    discount: DiscountEntity | null,
  ): Promise<{ stripePriceId: string; stripeCouponId: string | null }> {
    const stripePriceId = await this.offers.run(communityId, offer);
    if (discount && !discount.registeredAt) {
      await this.gateway.register(discount);
      await this.transactions.inCommunity(communityId, (tx) =>
        this.discounts.noteRegistered(tx, discount.id),
      );
    }
    return { stripePriceId, stripeCouponId: discount?.id ?? null };
  }
}
