import { Injectable } from '@nestjs/common';

import type { DiscountSpan } from '../../domain/discount.ts';
import type { DiscountEntity } from '../../store/discount.entity.ts';
import { StripeConnection, StripeSaidNo } from './stripe-connection.ts';

const durations: Record<DiscountSpan, 'once' | 'repeating' | 'forever'> = {
  once: 'once',
  months: 'repeating',
  always: 'forever',
};

/**
 * Makes coupons at Stripe: always of an amount in yen, for one offer, so that Stripe has nothing to round, and under our own id
 * (docs.stripe.com/api/coupons/create). Who may use one, and how often, is decided here and not at Stripe.
 */
@Injectable()
export class DiscountsGateway {
  constructor(private readonly connection: StripeConnection) {}

  /** Can be repeated: a coupon that is there already is the same one. */
  async register({ id, communityId, key, name, off, span, months }: DiscountEntity): Promise<void> {
    try {
      await this.connection.ask((stripe) =>
        stripe.coupons.create(
          {
            ...{ id, name, amount_off: off, currency: 'jpy', duration: durations[span] },
            ...(months === null ? {} : { duration_in_months: months }),
            metadata: { community: communityId, coupon: key },
          },
          { idempotencyKey: `coupon:${id}` },
        ),
      );
    } catch (error) {
      if (!(error instanceof StripeSaidNo) || error.code !== 'resource_already_exists') throw error;
    }
  }
}
