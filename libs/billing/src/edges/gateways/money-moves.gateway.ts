import type { Yen } from '@enishi/kernel';
import { Injectable } from '@nestjs/common';

import type { LiveRefund } from '../../domain/live-facts.ts';
import { StripeConnection } from './stripe-connection.ts';
import { refundFrom } from './stripe-translation.ts';

/** Gives money back at Stripe. The id of our intention is the idempotency key. */
@Injectable()
export class MoneyMovesGateway {
  constructor(private readonly connection: StripeConnection) {}

  /** Gives money back. Throws StripeSaidNo where Stripe will not (already refunded, disputed, too old). */
  async refund(wish: {
    refundId: string;
    paymentIntentId: string;
    amount: Yen;
    communityId: string;
  }): Promise<LiveRefund> {
    const made = await this.connection.ask((stripe) =>
      stripe.refunds.create(
        {
          payment_intent: wish.paymentIntentId,
          amount: wish.amount,
          reason: 'requested_by_customer',
          metadata: { refund: wish.refundId, community: wish.communityId },
        },
        { idempotencyKey: wish.refundId },
      ),
    );
    return refundFrom(made);
  }
}
