import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Links, Transactions } from '@enishi/platform';
import type { MemberViewer, Tx } from '@enishi/platform';
import { GiftsOf } from '../../actions/gifts-of.ts';
import type { GivenGift } from '../../actions/gifts-of.ts';
import { ReturnGift } from '../../actions/return-gift.ts';
import { SendGiftAgain } from '../../actions/send-gift-again.ts';
import { GivenGiftType, givenGiftType } from './types/gift.type.ts';

/** The gifts that one has given, and what can be done with them until they are received. */
@Resolver()
export class GivenGiftsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly gifts: GiftsOf,
    private readonly giveBack: ReturnGift,
    private readonly again: SendGiftAgain,
    private readonly links: Links,
  ) {}

  @Query(() => [GivenGiftType], { description: 'Those that were paid, newest first, at most a hundred.' })
  async givenGifts(@CurrentViewer() viewer: MemberViewer): Promise<GivenGiftType[]> {
    const { communityId, memberId } = viewer;
    const gifts = await this.transactions.inCommunity(communityId, (tx) => this.gifts.list(tx, memberId));
    return gifts.map((gift) => this.shown(viewer, gift));
  }

  @Query(() => GivenGiftType)
  givenGift(
    @CurrentViewer() viewer: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<GivenGiftType> {
    return this.transactions.inCommunity(viewer.communityId, (tx) => this.one(tx, viewer, id));
  }

  @Mutation(() => GivenGiftType, {
    description: 'Gives the whole amount back while nobody has received it. Asking twice is asking once.',
  })
  cancelGift(
    @CurrentViewer() viewer: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<GivenGiftType> {
    return this.transactions.inCommunity(viewer.communityId, async (tx) => {
      await this.giveBack.asGiver(tx, viewer.memberId, id, viewer.accountId);
      return this.one(tx, viewer, id);
    });
  }

  @Mutation(() => GivenGiftType, {
    description: 'Sends the letter again; to another address with a new link, and the older one is dead.',
  })
  sendGiftAgain(
    @CurrentViewer() viewer: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('recipientEmail', { type: () => String, nullable: true }) recipientEmail: string | null,
    @Args('sendOn', { type: () => String, nullable: true }) sendOn: string | null,
  ): Promise<GivenGiftType> {
    return this.transactions.inCommunity(viewer.communityId, async (tx) => {
      await this.again.asGiver(tx, viewer.memberId, id, { recipientEmail, sendOn });
      return this.one(tx, viewer, id);
    });
  }

  private async one(tx: Tx, viewer: MemberViewer, id: string): Promise<GivenGiftType> {
    return this.shown(viewer, await this.gifts.one(tx, viewer.memberId, id));
  }

  private shown({ communitySlug }: MemberViewer, gift: GivenGift): GivenGiftType {
    return givenGiftType(gift, (code, locale) => this.links.to(communitySlug, locale, `/gift/${code}`));
  }
}
