import { afterInstant, CurrentViewer, PageArgs, pageSize, Transactions } from '@enishi/platform';
import type { MemberViewer, Viewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OfferGig } from '../../actions/offer-gig.ts';
import { ReadBoard } from '../../actions/read-board.ts';
import { TakeGig } from '../../actions/take-gig.ts';
import { GigFilterArgs, GigPageType, gigPageType, OfferedGigType, offeredGigType } from './types/gig.type.ts';

/** The board of gigs, for everybody; taking one is for members. */
@Resolver()
export class GigBoardResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly board: ReadBoard,
    private readonly offers: OfferGig,
    private readonly taking: TakeGig,
  ) {}

  @Query(() => GigPageType, { description: 'What has not begun, the next first.' })
  gigs(
    @CurrentViewer() { communityId }: Viewer,
    @Args() { day = null, area = null }: GigFilterArgs,
    @Args() page: PageArgs,
  ): Promise<GigPageType> {
    const first = pageSize(page);
    const asked = { first: first + 1, after: afterInstant(page) };
    return this.transactions.inCommunity(communityId, async (tx) =>
      gigPageType(await this.board.page(tx, { day, area }, asked), first, tx.now),
    );
  }

  @Query(() => OfferedGigType)
  gig(
    @CurrentViewer() { communityId, memberId, locale }: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<OfferedGigType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      offeredGigType(await this.offers.run(tx, id, { memberId, locale }), locale, tx.now),
    );
  }

  @Mutation(() => ID, {
    description: 'Answers with the place; pressed twice it is one. The terms are mailed.',
  })
  takeGig(
    @CurrentViewer() { communityId, memberId, locale }: MemberViewer,
    @Args('id', { type: () => ID }) gigId: string,
    @Args('agreed', { type: () => Boolean, description: 'The terms were read.' }) agreed: boolean,
    @Args('agreedTo', {
      ...{ type: () => String, nullable: true },
      description: 'The words of the consent as they stood, where there are any.',
    })
    agreedTo: string | null = null,
  ): Promise<string> {
    return this.transactions.inCommunity(communityId, (tx) =>
      this.taking.run(tx, { memberId, gigId, agreed, agreedTo, locale }),
    );
  }
}
