import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { ListCoupons } from '../../actions/list-coupons.ts';
import { MakeCoupon } from '../../actions/make-coupon.ts';
import { StopCoupon } from '../../actions/stop-coupon.ts';
import { CouponInput, CouponStoryType, CouponType, couponType, couponUseType } from './types/coupon.type.ts';

/** Coupons at the desk. */
@Resolver()
export class DeskCouponsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly list: ListCoupons,
    private readonly make: MakeCoupon,
    private readonly stop: StopCoupon,
  ) {}

  @Query(() => [CouponType], { description: 'The newest two hundred.' })
  async coupons(@CurrentViewer() viewer: DeskViewer): Promise<CouponType[]> {
    const coupons = await this.transactions.inCommunity(viewer.communityId, (tx) => this.list.run(tx));
    return coupons.map(couponType);
  }

  @Query(() => CouponStoryType, {
    description: 'One with who has used it, which is written into the access log.',
  })
  async coupon(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<CouponStoryType> {
    const reader = { accountId: viewer.accountId, role: viewer.deskRole };
    const story = await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.list.one(tx, id, reader),
    );
    return { coupon: couponType(story.coupon), uses: story.uses.map(couponUseType) };
  }

  @Mutation(() => Boolean, { description: 'Makes a coupon; the same id is the same one.' })
  async makeCoupon(
    @CurrentViewer() viewer: DeskViewer,
    @Args('input') { id, months, untilDay, useLimit, ...input }: CouponInput,
  ): Promise<boolean> {
    const open = { months: months ?? null, untilDay: untilDay ?? null, useLimit: useLimit ?? null };
    const wish = { id, terms: { ...input, ...open }, by: viewer.accountId };
    await this.transactions.inIdentity(viewer.communityId, (tx) => this.make.run(tx, wish));
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Nobody uses it any more; whoever has keeps what it takes off. Its code is free again.',
  })
  async stopCoupon(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inIdentity(viewer.communityId, (tx) => this.stop.run(tx, id, viewer.accountId));
    return true;
  }
}
