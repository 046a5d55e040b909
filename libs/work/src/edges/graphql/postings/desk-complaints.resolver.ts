import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Complain } from '../../../actions/postings/complain.ts';
import { ComplaintType, complaintType } from './complaint.type.ts';

/** What people say is wrong with postings, for the secretariat. */
@Resolver()
export class DeskComplaintsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly complaining: Complain,
  ) {}

  @Query(() => [ComplaintType], { description: 'What waits first; a hundred at most.' })
  complaints(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('postingId', { type: () => ID, nullable: true }) postingId: string | null,
  ): Promise<ComplaintType[]> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      (await this.complaining.list(tx, postingId ?? null)).map(complaintType),
    );
  }

  @Mutation(() => Boolean, { description: 'What was found and done.' })
  async answerComplaint(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('answer', { type: () => String }) answer: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.complaining.answer(tx, { id, answer, by }));
    return true;
  }
}
