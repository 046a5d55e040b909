import { CurrentViewer, Transactions, YenScalar } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { PaymentsOf } from '../../actions/payments-of.ts';
import { RefundPayment } from '../../actions/refund-payment.ts';
import { ReviewRefund } from '../../actions/review-refund.ts';
import { DeskPaymentType, RefundArgs, RefundReviewType } from './desk-payment.type.ts';
import { shownAtDesk } from './shown-at-desk.ts';

/** Giving payments back. Whose they are is membership's to say, so the list of a member's payments is asked there. */
@Resolver(() => DeskPaymentType)
export class DeskPaymentResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly payments: PaymentsOf,
    private readonly review: ReviewRefund,
    private readonly refund: RefundPayment,
  ) {}

  @Query(() => RefundReviewType, { description: 'What is refundable, and what a refund does.' })
  async refundReview(
    @CurrentViewer() viewer: DeskViewer,
    @Args('paymentId', { type: () => ID }) paymentId: string,
    @Args('amount', { type: () => YenScalar, nullable: true, description: 'All that is left without it.' })
    amount: number | null,
  ): Promise<RefundReviewType> {
    const { payerName, ...review } = await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.review.run(tx, paymentId, amount ?? null),
    );
    return { ...review, memberName: payerName };
  }

  @Mutation(() => DeskPaymentType, { description: 'Gives a payment back, wholly or in part.' })
  async refundPayment(
    @CurrentViewer() viewer: DeskViewer,
    @Args() wanted: RefundArgs,
  ): Promise<DeskPaymentType> {
    const wish = { ...wanted, requestedBy: viewer.accountId };
    const view = await this.transactions.inCommunity(viewer.communityId, async (tx) => {
      const payment = await this.refund.run(tx, wish);
      return this.payments.one(tx, payment.id);
    });
    return shownAtDesk(view, viewer.communitySlug);
  }
}
