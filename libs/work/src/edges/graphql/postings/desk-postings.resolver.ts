import { afterInstant, CurrentViewer, PageArgs, pageSize, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ReadPostings } from '../../../actions/postings/read-postings.ts';
import { ReviewPosting } from '../../../actions/postings/review-posting.ts';
import type { PostingState } from '../../../domain/postings/posting.ts';
import {
  ownPostingPage,
  OwnPostingPageType,
  OwnPostingType,
  ownPostingType,
  PostingStateEnum,
} from './posting.type.ts';

/** Postings that companies have handed in, for the secretariat; it sees how many applied, and never who. */
@Resolver()
export class DeskPostingsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly reading: ReadPostings,
    private readonly reviewing: ReviewPosting,
  ) {}

  @Query(() => OwnPostingPageType, { description: 'The last turned first; no drafts.' })
  deskPostings(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('state', { type: () => PostingStateEnum, nullable: true }) state: PostingState | null,
    @Args() page: PageArgs,
  ): Promise<OwnPostingPageType> {
    const first = pageSize(page);
    const asked = { first: first + 1, after: afterInstant(page) };
    return this.transactions.inCommunity(communityId, async (tx) =>
      ownPostingPage(await this.reading.page(tx, state ?? null, asked), first),
    );
  }

  @Query(() => OwnPostingType)
  deskPosting(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<OwnPostingType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      ownPostingType(await this.reading.atDesk(tx, id)),
    );
  }

  @Mutation(() => Boolean)
  async publishPosting(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('edition', { type: () => Int, description: 'The one that was read.' }) edition: number,
    @Args('wage', { type: () => Int, nullable: true, description: 'Yen an hour that the desk looked up.' })
    wage: number | null,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.reviewing.publish(tx, { id, edition, wage: wage ?? null, by }),
    );
    return true;
  }

  @Mutation(() => Boolean, { description: 'The company reads why.' })
  async giveBackPosting(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.reviewing.giveBack(tx, { id, reason, by }));
    return true;
  }

  @Mutation(() => Boolean, { description: 'The company reads why.' })
  async closePosting(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.reviewing.close(tx, { id, reason, by }));
    return true;
  }
}
