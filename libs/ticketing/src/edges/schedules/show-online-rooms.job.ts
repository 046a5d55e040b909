import { Injectable } from '@nestjs/common';
import { Every, Transactions } from '@enishi/platform';
import { SetOnlineRoom } from '../../actions/online/set-online-room.ts';
import { OnlineRoomStore } from '../../store/online-room.store.ts';
import { eachByItself } from './each-by-itself.ts';

/** Tells those who take part online that the way in is shown, each date in a transaction of its own. The page goes by the clock alone. */
@Injectable()
export class ShowOnlineRoomsJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly rooms: OnlineRoomStore,
    private readonly set: SetOnlineRoom,
  ) {}

  @Every('5 minutes', 'ticketing.show_online_rooms')
  run(): Promise<void> {
    return eachByItself(this.transactions, {
      find: (tx) => this.rooms.due(tx),
      act: (tx, id) => this.set.show(tx, id),
      what: (id) => `online room of date ${id}`,
    });
  }
}
