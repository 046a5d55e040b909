import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SaveOwnNeeds } from '../../actions/needs/save-own-needs.ts';
import { OwnLifeNeedsType, ownNeedsType, SaveLifeNeedsArgs } from './types/life-needs.type.ts';

/** What a member needs in order to live here, and whom they let read it. */
@Resolver()
export class MyNeedsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: SaveOwnNeeds,
  ) {}

  @Query(() => OwnLifeNeedsType)
  myLifeNeeds(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<OwnLifeNeedsType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      ownNeedsType(await this.own.own(tx, memberId)),
    );
  }

  @Mutation(() => Boolean, { description: 'Nothing ticked and no line forgets all of it.' })
  async saveLifeNeeds(
    @CurrentViewer() { communityId, memberId, locale }: MemberViewer,
    @Args() { needs, note, reader = null, agreedTo = null }: SaveLifeNeedsArgs,
  ): Promise<boolean> {
    const wish = { memberId, form: { needs, note }, reader, agreedTo, locale };
    await this.transactions.inCommunity(communityId, (tx) => this.own.run(tx, wish));
    return true;
  }
}
