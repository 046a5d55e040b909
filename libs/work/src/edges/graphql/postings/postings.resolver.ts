import { afterInstant, CurrentViewer, PageArgs, pageSize, Transactions } from '@enishi/platform';
import type { MemberViewer, Viewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ApplyForPosting } from '../../../actions/postings/apply-for-posting.ts';
import { ListPostings } from '../../../actions/postings/list-postings.ts';
import { ListOwnApplications } from '../../../actions/postings/list-own-applications.ts';
import { OwnApplications } from '../../../actions/postings/own-applications.ts';
import {
  OfferedPostingType,
  offeredPostingType,
  OwnApplicationType,
  ownApplicationType,
} from './application.type.ts';
import { postingFilter, PostingFilterInput } from './posting-filter.type.ts';
import { postingPage, PostingPageType } from './posting.type.ts';

/** Postings for everybody; applying is for members. */
@Resolver()
export class PostingsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly list: ListPostings,
    private readonly applying: ApplyForPosting,
    private readonly listed: ListOwnApplications,
    private readonly own: OwnApplications,
  ) {}

  @Query(() => PostingPageType, { description: 'What is up and confirmed, the newest first.' })
  postings(
    @CurrentViewer() { communityId }: Viewer,
    @Args() page: PageArgs,
    @Args('filter', { type: () => PostingFilterInput, nullable: true }) filter: PostingFilterInput | null,
  ): Promise<PostingPageType> {
    const first = pageSize(page);
    const asked = { first: first + 1, after: afterInstant(page) };
    return this.transactions.inCommunity(communityId, async (tx) =>
      postingPage(await this.list.run(tx, postingFilter(filter), asked), first),
    );
  }

  @Query(() => OfferedPostingType)
  posting(
    @CurrentViewer() { communityId, memberId }: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<OfferedPostingType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      offeredPostingType(await this.applying.offer(tx, id, memberId)),
    );
  }

  @Mutation(() => ID, { description: 'Answers with the application; pressed twice it is one.' })
  applyForPosting(
    @CurrentViewer() { communityId, memberId, locale }: MemberViewer,
    @Args('id', { type: () => ID }) postingId: string,
    @Args('message', { type: () => String }) message: string,
    @Args('agreedTo', { type: () => String, nullable: true, description: 'The words beside the tick.' })
    agreedTo: string | null,
  ): Promise<string> {
    return this.transactions.inCommunity(communityId, (tx) =>
      this.applying.run(tx, { memberId, postingId, message, agreedTo: agreedTo ?? null, locale }),
    );
  }

  @Query(() => [OwnApplicationType], { description: 'The latest first, a hundred at most.' })
  myApplications(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<OwnApplicationType[]> {
    return this.transactions.inIdentity(communityId, async (tx) =>
      (await this.listed.run(tx, memberId)).map(ownApplicationType),
    );
  }

  @Mutation(() => Boolean, { description: 'From then on the company reads nothing of it.' })
  async withdrawApplication(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.own.withdraw(tx, memberId, id));
    return true;
  }
}
