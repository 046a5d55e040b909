import type { Yen } from '@enishi/kernel';
import { Injectable } from '@nestjs/common';

import type { LiveRefund } from '../../domain/live-facts.ts';
import { StripeConnection, StripeSaidNo } from './stripe-connection.ts';
import { refundFrom } from './stripe-translation.ts';

/** Changes subscriptions and gives money back at Stripe. The id of our intention is the idempotency key throughout. */
@Injectable()
export class MoneyMovesGateway {
  constructor(private readonly connection: StripeConnection) {}

  /** Lets a subscription run out at the end of its period, or go on after all. */
  async endAtPeriodEnd(stripeSubscriptionId: string, end: boolean, changeId: string): Promise<void> {
    await this.connection.ask((stripe) =>
      stripe.subscriptions.update(
        stripeSubscriptionId,
        { cancel_at_period_end: end },
        { idempotencyKey: changeId },
      ),
    );
  }

  /** Ends a subscription at once; one that has ended already is as good. */
  async endNow(
    stripeSubscriptionId: string,
    because: 'duplicate' | 'refund',
    changeId: string,
  ): Promise<void> {
    try {
      await this.connection.ask((stripe) =>
        stripe.subscriptions.cancel(
          stripeSubscriptionId,
          { cancellation_details: { comment: because } },
          { idempotencyKey: changeId },
        ),
      );
    } catch (error) {
      if (!(error instanceof StripeSaidNo) || error.code !== 'resource_missing') throw error;
    }
  }

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
