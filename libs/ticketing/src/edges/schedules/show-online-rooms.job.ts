import { Injectable } from '@nestjs/common';
import { Every, Transactions } from '@enishi/platform';
import { SetOnlineRoom } from '../../actions/online/set-online-room.ts';
import { OnlineRoomStore } from '../../store/online-room.store.ts';

/** Tells those who take part online that the way in is shown, each date in a transaction of its own. The page goes by the clock alone. */
@Injectable()
export class ShowOnlineRoomsJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly rooms: OnlineRoomStore,
    private readonly set: SetOnlineRoom,
  ) {}

  @Every('5 minutes', 'ticketing.show_online_rooms')
  async run(): Promise<void> {
    const found: { communityId: string; id: string }[] = [];
    await this.transactions.forEachCommunity(async (tx) => {
      for (const id of await this.rooms.due(tx)) found.push({ communityId: tx.community, id });
    });
    for (const { communityId, id } of found)
      await this.transactions.inCommunity(communityId, (tx) => this.set.show(tx, id));
  }
}
