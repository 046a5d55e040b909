import { CurrentViewer, InstantScalar, Transactions } from '@enishi/platform';
import type { MemberViewer, Viewer } from '@enishi/platform';
import { Args, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { ReadBoard } from '../../../actions/read-board.ts';
import { WaitForGig } from '../../../actions/remake/wait-for-gig.ts';

@ObjectType('GigWaiting', { description: 'Waiting for a place of a gig, as the viewer sees it.' })
export class GigWaitingType {
  @Field(() => Int, {
    nullable: true,
    description: 'How many wait in front; null where the viewer does not.',
  })
  before: number | null;
  @Field(() => InstantScalar, { nullable: true, description: 'Until when a place is kept for the viewer.' })
  heldUntil: Date | null;
  @Field(() => Int, { description: 'Places that are kept for others at this moment.' }) kept: number;
}

/** Waiting for a place of a gig that is full. */
@Resolver()
export class GigWaitingResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly board: ReadBoard,
    private readonly waiting: WaitForGig,
  ) {}

  @Query(() => GigWaitingType)
  gigWaiting(
    @CurrentViewer() { communityId, memberId }: Viewer,
    @Args('id', { type: () => ID, description: 'Of the gig.' }) id: string,
  ): Promise<GigWaitingType> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      await this.board.one(tx, id);
      return this.waiting.read(tx, memberId, id);
    });
  }

  @Mutation(() => Boolean, { description: 'Nothing is taken by waiting.' })
  async waitForGig(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID, description: 'Of the gig.' }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.waiting.run(tx, memberId, id));
    return true;
  }

  @Mutation(() => Boolean, { description: 'A place that was kept is offered to the next.' })
  async leaveGigQueue(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID, description: 'Of the gig.' }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.waiting.leave(tx, memberId, id));
    return true;
  }
}
