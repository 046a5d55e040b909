import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SetOnlineRoom } from '../../actions/online/set-online-room.ts';
import { SetSessionRoom } from '../../actions/online/set-session-room.ts';
import { OnlineDatesType, onlineDatesType, onlineRoom, OnlineRoomArgs } from './types/online.type.ts';

/** Where dates take place online, for those who run events. */
@Resolver()
export class DeskOnlineResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly rooms: SetOnlineRoom,
    private readonly sessions: SetSessionRoom,
  ) {}

  @Query(() => OnlineDatesType)
  onlineDates(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('eventId', { type: () => ID }) eventId: string,
  ): Promise<OnlineDatesType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      onlineDatesType(await this.rooms.read(tx, eventId)),
    );
  }

  @Mutation(() => Boolean, {
    description: 'Whoever was told of another address is told once that it changed.',
  })
  async setOnlineRoom(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args() { eventId, occurrenceId = null, sessionId = null, room }: OnlineRoomArgs,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      sessionId === null
        ? this.rooms.run(tx, { eventId, occurrenceId }, onlineRoom(room))
        : this.sessions.run(tx, { eventId, sessionId }, onlineRoom(room)),
    );
    return true;
  }
}
