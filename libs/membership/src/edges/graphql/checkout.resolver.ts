import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CheckoutAttemptType } from '@enishi/billing';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { BeginCheckout } from '../../actions/begin-checkout.ts';
import { ReviewCheckout } from '../../actions/review-checkout.ts';
import { CouponLimits } from '../coupon-limits.ts';
import {
  CheckoutOrderArgs,
  CheckoutReviewArgs,
  CheckoutReviewType,
  checkoutReviewType,
} from './types/checkout-review.type.ts';

/** Ordering a paid plan. */
@Resolver()
export class CheckoutResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly review: ReviewCheckout,
    private readonly begin: BeginCheckout,
    private readonly coupons: CouponLimits,
  ) {}

  @Query(() => CheckoutReviewType)
  async checkoutReview(
    @CurrentViewer() viewer: MemberViewer,
    @Args() { means, ...asked }: CheckoutReviewArgs,
  ): Promise<CheckoutReviewType> {
    const review = await this.coupons.run(viewer.accountId, asked.coupon, () =>
      this.transactions.inCommunity(viewer.communityId, (tx) =>
        this.review.run(tx, viewer.memberId, { ...asked, means: means ?? 'card' }),
      ),
    );
    return checkoutReviewType(review, asked.interval);
  }

  @Mutation(() => CheckoutAttemptType, {
    description: 'Orders what the page with this fingerprint showed, and opens the payment page.',
  })
  startCheckout(
    @CurrentViewer() viewer: MemberViewer,
    @Args() order: CheckoutOrderArgs,
  ): Promise<CheckoutAttemptType> {
    return this.coupons.run(viewer.accountId, order.coupon, () =>
      this.transactions.inCommunity(viewer.communityId, (tx) =>
        this.begin.run(tx, viewer.memberId, order, viewer),
      ),
    );
  }
}
