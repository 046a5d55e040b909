import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ReadOwnGigs } from '../../actions/read-own-gigs.ts';
import { StepBack } from '../../actions/step-back.ts';
import { OwnGigType, ownGigType } from './types/gig.type.ts';

/** What a member has taken on. */
@Resolver()
export class MyGigsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: ReadOwnGigs,
    private readonly back: StepBack,
  ) {}

  @Query(() => [OwnGigType], { description: 'The latest day first, a hundred at most.' })
  myGigs(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<OwnGigType[]> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      (await this.own.run(tx, memberId)).map((each) => ownGigType(each, tx.now)),
    );
  }

  @Mutation(() => Boolean, { description: 'Before it begins; the place is free for others at once.' })
  async stepBackFromGig(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.back.run(tx, memberId, { id, reason }));
    return true;
  }
}
