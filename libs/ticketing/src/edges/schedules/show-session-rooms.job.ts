import { Injectable } from '@nestjs/common';
import { Every, Transactions } from '@enishi/platform';
import { SetSessionRoom } from '../../actions/online/set-session-room.ts';
import { SessionRoomStore } from '../../store/session-room.store.ts';
import { eachByItself } from './each-by-itself.ts';

/** Tells those who take part in a course online that the way in to one of its sessions is shown, each session in a transaction of its own. */
@Injectable()
export class ShowSessionRoomsJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly rooms: SessionRoomStore,
    private readonly set: SetSessionRoom,
  ) {}

  @Every('5 minutes', 'ticketing.show_session_rooms')
  run(): Promise<void> {
    return eachByItself(this.transactions, {
      find: (tx) => this.rooms.due(tx),
      act: (tx, id) => this.set.show(tx, id),
      what: (id) => `online room of session ${id}`,
    });
  }
}
