import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ReadTalk } from '../../actions/talks/read-talk.ts';
import { WriteTalk } from '../../actions/talks/write-talk.ts';
import { CardLimits } from '../card-limits.ts';
import { OwnTalkRowType, ownTalkRowType, OwnTalkType, ownTalkType } from './types/talk.type.ts';

/** What a member and companies that have their card write to each other. */
@Resolver()
export class MyTalksResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly reading: ReadTalk,
    private readonly writing: WriteTalk,
    private readonly limits: CardLimits,
  ) {}

  @Query(() => [OwnTalkRowType], { description: 'The latest hundred.' })
  myTalks(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<OwnTalkRowType[]> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      (await this.reading.all(tx, memberId)).map(ownTalkRowType),
    );
  }

  @Query(() => Int, { description: 'Messages of companies that the viewer has not read.' })
  myUnreadTalks(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<number> {
    return this.transactions.inCommunity(communityId, (tx) => this.reading.unread(tx, memberId));
  }

  @Query(() => OwnTalkType, { description: 'Notes that the person has read; also after its end.' })
  myTalk(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<OwnTalkType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      ownTalkType(await this.reading.ofPerson(tx, memberId, id)),
    );
  }

  @Mutation(() => Boolean, { description: 'The company is told by mail that something was written.' })
  async writeMyTalk(
    @CurrentViewer() { communityId, memberId, accountId }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('text', { type: () => String }) text: string,
  ): Promise<boolean> {
    await this.limits.talking(accountId);
    await this.transactions.inCommunity(communityId, (tx) =>
      this.writing.fromPerson(tx, memberId, id, { text, mailHash: null }),
    );
    return true;
  }
}
