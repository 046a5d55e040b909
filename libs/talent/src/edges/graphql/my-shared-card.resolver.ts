import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { BlockCompanies } from '../../actions/scouting/block-companies.ts';
import { ReadSharedCard } from '../../actions/scouting/read-shared-card.ts';
import { ShareCard } from '../../actions/scouting/share-card.ts';
import { CardRecipientInputType, recipientWish } from './types/card-recipient.type.ts';
import { OwnSharedCardType, ownSharedCardType } from './types/shared-card.type.ts';

const whom = 'Whom the sentence is about; all companies where it is left out.';

/** The card that a member shows companies without a name, and from whom it is kept. */
@Resolver()
export class MySharedCardResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: ReadSharedCard,
    private readonly sharing: ShareCard,
    private readonly blocks: BlockCompanies,
  ) {}

  @Query(() => OwnSharedCardType)
  mySharedCard(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('to', { type: () => CardRecipientInputType, nullable: true, description: whom })
    to: CardRecipientInputType | null,
  ): Promise<OwnSharedCardType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      ownSharedCardType(await this.own.run(tx, memberId, recipientWish(to))),
    );
  }

  @Mutation(() => Boolean, { description: 'Pressed twice it is one consent.' })
  async shareCard(
    @CurrentViewer() { communityId, memberId, locale }: MemberViewer,
    @Args('withAbout', { type: () => Boolean }) withAbout: boolean,
    @Args('to', { type: () => CardRecipientInputType, nullable: true, description: whom })
    to: CardRecipientInputType | null,
    @Args('agreedTo', { type: () => String, description: 'The sentence as it was shown.' }) agreedTo: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.sharing.run(tx, { memberId, to: recipientWish(to), withAbout, agreedTo, locale }),
    );
    return true;
  }

  @Mutation(() => Boolean, { description: 'The whole choice, in the place of the earlier one.' })
  async blockCompanies(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('companyIds', { type: () => [ID] }) companyIds: string[],
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.blocks.run(tx, memberId, companyIds));
    return true;
  }
}
