import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer, Viewer } from '@enishi/platform';
import { LookAtGift } from '../../actions/look-at-gift.ts';
import { ReceiveGift } from '../../actions/receive-gift.ts';
import { GiftType, foundGiftType } from './types/found-gift.type.ts';

/** Receiving a membership from somebody else. */
@Resolver()
export class ReceivingResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly look: LookAtGift,
    private readonly receive: ReceiveGift,
  ) {}

  @Query(() => GiftType, { description: 'For whoever holds the link, signed in or not.' })
  async gift(
    @CurrentViewer() { communityId, memberId }: Viewer,
    @Args('code', { type: () => String }) code: string,
  ): Promise<GiftType> {
    return foundGiftType(
      await this.transactions.inCommunity(communityId, (tx) => this.look.run(tx, code, memberId)),
    );
  }

  @Mutation(() => GiftType, {
    description: 'Once: whoever comes second is told so. Pressing twice is pressing once.',
  })
  receiveGift(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('code', { type: () => String }) code: string,
  ): Promise<GiftType> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      await this.receive.run(tx, memberId, code);
      return foundGiftType(await this.look.run(tx, code, memberId));
    });
  }
}
