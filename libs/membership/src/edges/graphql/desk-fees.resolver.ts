import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { newId, tokyoDateOf } from '@enishi/kernel';
import type { BillingInterval } from '@enishi/kernel';
import { BillingIntervalEnum, CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { ReverseMembershipFee } from '../../actions/reverse-membership-fee.ts';
import { TakeMembershipFee } from '../../actions/take-membership-fee.ts';
import { FeeArgs, FeeReviewType } from './types/fee.type.ts';

/** Fees that come in cash or by transfer. */
@Resolver()
export class DeskFeesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly take: TakeMembershipFee,
    private readonly reverse: ReverseMembershipFee,
  ) {}

  @Query(() => FeeReviewType, { description: 'What a fee taken today would pay for.' })
  membershipFeeReview(
    @CurrentViewer() viewer: DeskViewer,
    @Args('memberId', { type: () => ID }) memberId: string,
    @Args('planKey', { type: () => String }) planKey: string,
    @Args('interval', { type: () => BillingIntervalEnum }) interval: BillingInterval,
  ): Promise<FeeReviewType> {
    return this.transactions.inCommunity(viewer.communityId, async (tx) => {
      const { plan, ...review } = await this.take.review(tx, { memberId, planKey, interval });
      const today = tokyoDateOf(tx.now);
      return { ...review, planName: plan.name, interval, today, idempotencyKey: newId() };
    });
  }

  @Mutation(() => Boolean, {
    description: 'Records a fee that came in cash or by transfer. The same key is the same fee.',
  })
  async takeMembershipFee(@CurrentViewer() viewer: DeskViewer, @Args() fee: FeeArgs): Promise<boolean> {
    const { memberId, planKey, interval, idempotencyKey, amount, means, receivedOn } = fee;
    const form = { amount, means, receivedOn, note: fee.note ?? null, termEnd: fee.termEnd ?? null };
    const wish = { memberId, planKey, interval, idempotencyKey, form, takenBy: viewer.accountId };
    await this.transactions.inIdentity(viewer.communityId, (tx) => this.take.run(tx, wish));
    return true;
  }

  @Mutation(() => Boolean, { description: 'Takes such a fee back, with the days that it paid for.' })
  async reverseMembershipFee(
    @CurrentViewer() viewer: DeskViewer,
    @Args('paymentId', { type: () => ID }) paymentId: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<boolean> {
    const wish = { paymentId, reason, reversedBy: viewer.accountId };
    await this.transactions.inIdentity(viewer.communityId, (tx) => this.reverse.run(tx, wish));
    return true;
  }
}
