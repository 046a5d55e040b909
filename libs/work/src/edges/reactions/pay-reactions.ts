import { membersMerged, membershipErased, mergeUndone } from '@enishi/membership';
import type { Erased, MergeUndone, Merged } from '@enishi/membership';
import { Follows, Joins } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { FollowPayouts } from '../../actions/pay/follow-payouts.ts';
import { PostPay } from '../../actions/pay/post-pay.ts';
import { rewardAccrued, rewardsTransferred, transferReturned } from '../../work.events.ts';

/** What follows for rewards from what becomes of people, and who is written to about being paid. */
@Injectable()
export class PayReactions {
  constructor(
    private readonly follow: FollowPayouts,
    private readonly post: PostPay,
  ) {}

  @Joins(membersMerged, 'work.follow_merge_of_payouts')
  async merged(tx: Tx, merge: Merged): Promise<void> {
    await this.follow.merged(tx, merge);
  }

  @Joins(mergeUndone, 'work.follow_parting_of_payouts')
  async parted(tx: Tx, parting: MergeUndone): Promise<void> {
    await this.follow.parted(tx, parting);
  }

  @Joins(membershipErased, 'work.owe_nobody_erased')
  async erased(tx: Tx, { memberId }: Erased): Promise<void> {
    await this.follow.erased(tx, memberId);
  }

  @Follows(rewardAccrued, 'work.tell_of_reward', 'mail')
  async accrued(tx: Tx, { payoutId }: { payoutId: string }): Promise<void> {
    await this.post.accrued(tx, payoutId);
  }

  @Follows(rewardsTransferred, 'work.tell_of_transfer', 'mail')
  async transferred(tx: Tx, { transferId }: { transferId: string }): Promise<void> {
    await this.post.transferred(tx, transferId);
  }

  @Follows(transferReturned, 'work.tell_of_return', 'mail')
  async returned(tx: Tx, { transferId }: { transferId: string }): Promise<void> {
    await this.post.returned(tx, transferId);
  }
}
