import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { SuggestGigs } from '../../../actions/matching/suggest-gigs.ts';
import { SuggestedGigType, SuggestedGigsType, suggestedGigType, suggestedGigsType } from './match.type.ts';

/** Gigs that suit a member (あなたに合うしごと), and why. */
@Resolver()
export class MyMatchesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly suggesting: SuggestGigs,
  ) {}

  @Query(() => SuggestedGigsType)
  myGigSuggestions(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<SuggestedGigsType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      suggestedGigsType(await this.suggesting.run(tx, memberId), tx.now),
    );
  }

  @Query(() => SuggestedGigType, { description: 'One gig for the viewer, whatever stands in its way.' })
  myGigMatch(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<SuggestedGigType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      suggestedGigType(await this.suggesting.one(tx, memberId, id), tx.now),
    );
  }
}
