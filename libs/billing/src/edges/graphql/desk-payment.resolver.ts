import { isId } from '@enishi/kernel';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { PaymentsOf } from '../../actions/payments-of.ts';
import type { PaymentView } from '../../actions/payments-of.ts';
import { RefundPayment } from '../../actions/refund-payment.ts';
import { ReviewRefund } from '../../actions/review-refund.ts';
import { DeskPaymentType, RefundArgs, RefundReviewType } from './desk-payment.type.ts';
import { receiptAddress } from './receipt-address.ts';

/** Payments of a member, and giving them back. */
@Resolver(() => DeskPaymentType)
export class DeskPaymentResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly payments: PaymentsOf,
    private readonly review: ReviewRefund,
    private readonly refund: RefundPayment,
  ) {}

  @Query(() => [DeskPaymentType], {
    description: "A member's payments, newest first, declined ones included.",
  })
  async memberPayments(
    @CurrentViewer() viewer: DeskViewer,
    @Args('memberId', { type: () => ID }) memberId: string,
  ): Promise<DeskPaymentType[]> {
    if (!isId(memberId)) return [];
    const views = await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.payments.run(tx, { kind: 'member', id: memberId }),
    );
    return views.map((view) => shown(view, viewer));
  }

  @Query(() => RefundReviewType, { description: 'What is refundable, and what a refund does.' })
  async refundReview(
    @CurrentViewer() viewer: DeskViewer,
    @Args('paymentId', { type: () => ID }) paymentId: string,
  ): Promise<RefundReviewType> {
    const { payerName, ...review } = await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.review.run(tx, paymentId),
    );
    return { ...review, memberName: payerName };
  }

  @Mutation(() => DeskPaymentType, { description: 'Gives back all that is left of a payment.' })
  async refundPayment(
    @CurrentViewer() viewer: DeskViewer,
    @Args() wanted: RefundArgs,
  ): Promise<DeskPaymentType> {
    const wish = { ...wanted, requestedBy: viewer.accountId };
    const view = await this.transactions.inCommunity(viewer.communityId, async (tx) => {
      const payment = await this.refund.run(tx, wish);
      return this.payments.one(tx, payment.id);
    });
    return shown(view, viewer);
  }
}

function shown({ receipt, ...view }: PaymentView, viewer: DeskViewer): DeskPaymentType {
  const receiptUrl = receipt && receiptAddress(viewer.communitySlug, receipt.id);
  return { ...view, receiptNumber: receipt?.number ?? null, receiptUrl };
}
