import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { ListGiftOptions } from '../../actions/list-gift-options.ts';
import { OrderGift } from '../../actions/order-gift.ts';
import { ReviewGift } from '../../actions/review-gift.ts';
import {
  GiftOptionsType,
  GiftOrderArgs,
  GiftReviewType,
  GiftWishArgs,
  giftOptionsType,
  giftReviewType,
} from './types/gift.type.ts';

/** Ordering a membership for somebody else. */
@Resolver()
export class GivingResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly options: ListGiftOptions,
    private readonly review: ReviewGift,
    private readonly order: OrderGift,
  ) {}

  @Query(() => GiftOptionsType)
  async giftOptions(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<GiftOptionsType> {
    return giftOptionsType(
      await this.transactions.inCommunity(communityId, (tx) => this.options.run(tx, memberId)),
    );
  }

  @Query(() => GiftReviewType)
  async giftReview(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args() wish: GiftWishArgs,
  ): Promise<GiftReviewType> {
    return giftReviewType(
      await this.transactions.inCommunity(communityId, (tx) => this.review.run(tx, memberId, wish)),
    );
  }

  @Mutation(() => ID, {
    description: 'Orders what the page with this fingerprint showed, and opens the payment page.',
  })
  orderGift(@CurrentViewer() viewer: MemberViewer, @Args() order: GiftOrderArgs): Promise<string> {
    return this.transactions.inCommunity(viewer.communityId, async (tx) => {
      await this.order.run(tx, viewer.memberId, order, viewer);
      return order.id;
    });
  }
}
