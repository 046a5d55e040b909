import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer, Viewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { JoinWaitingList } from '../../actions/waiting/join-waiting-list.ts';
import { LeaveWaitingList } from '../../actions/waiting/leave-waiting-list.ts';
import { ReadWaiting } from '../../actions/waiting/read-waiting.ts';
import {
  EventWaitingType,
  eventWaitingType,
  WaitingEntryType,
  waitingEntryType,
  WaitingWishArgs,
} from './types/waiting.type.ts';

/** Waiting lists of events, for whoever waits. */
@Resolver()
export class WaitingResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadWaiting,
    private readonly join: JoinWaitingList,
    private readonly leave: LeaveWaitingList,
  ) {}

  @Query(() => EventWaitingType, { description: 'By which rule the list is served, and for which dates.' })
  eventWaiting(
    @CurrentViewer() { communityId, memberId }: Viewer,
    @Args('eventId', { type: () => ID }) eventId: string,
  ): Promise<EventWaitingType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      eventWaitingType(await this.read.event(tx, memberId, eventId)),
    );
  }

  @Query(() => WaitingEntryType)
  waitingEntry(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<WaitingEntryType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      waitingEntryType(await this.read.one(tx, memberId, id)),
    );
  }

  @Query(() => [WaitingEntryType], { description: 'That wait or are offered places.' })
  myWaiting(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<WaitingEntryType[]> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      (await this.read.mine(tx, memberId)).map(waitingEntryType),
    );
  }

  @Mutation(() => ID, { description: 'At the end of the line. Answers the id of the entry.' })
  joinWaitingList(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args() wish: WaitingWishArgs,
  ): Promise<string> {
    return this.transactions.inCommunity(communityId, (tx) => this.join.run(tx, memberId, wish));
  }

  @Mutation(() => Boolean, { description: 'Leaves the line, or says no to what is offered.' })
  leaveWaitingList(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      await this.leave.run(tx, memberId, id);
      return true;
    });
  }
}
