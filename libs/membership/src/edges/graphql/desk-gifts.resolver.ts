import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AccountEmail } from '@enishi/identity';
import { afterInstant, CurrentViewer, PageArgs, Transactions, pageSize } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { ListGifts } from '../../actions/list-gifts.ts';
import { ReturnGift } from '../../actions/return-gift.ts';
import { SendGiftAgain } from '../../actions/send-gift-again.ts';
import { DeskGiftPageType, deskGiftPageType } from './types/desk-gift.type.ts';

/** Gifts at the desk: who gave what when, and what is done for whoever calls. */
@Resolver()
export class DeskGiftsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly list: ListGifts,
    private readonly giveBack: ReturnGift,
    private readonly again: SendGiftAgain,
    private readonly emails: AccountEmail,
  ) {}

  @Query(() => DeskGiftPageType, { description: 'Newest first.' })
  async gifts(@CurrentViewer() viewer: DeskViewer, @Args() page: PageArgs): Promise<DeskGiftPageType> {
    const first = pageSize(page);
    const after = afterInstant(page);
    return deskGiftPageType(
      await this.transactions.inCommunity(viewer.communityId, (tx) => this.list.run(tx, { first, after })),
    );
  }

  @Mutation(() => Boolean, { description: 'Sends the letter again to the address that is known.' })
  async sendGiftAgain(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.again.atDesk(tx, id));
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Gives the whole amount back while nobody has received it. Asking twice is asking once.',
  })
  async returnGift(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inIdentity(communityId, async (tx) => {
      const actor = await this.emails.run(tx, accountId);
      await this.giveBack.atDesk(tx, id, { accountId, actor });
    });
    return true;
  }
}
