import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { isElsewhere, readOnlineRoom, roomStageAt } from '../../domain/online-room.ts';
import type { OnlineRoom } from '../../domain/online-room.ts';
import { EventStore } from '../../store/event.store.ts';
import { OnlineRoomStore } from '../../store/online-room.store.ts';
import { SessionRoomStore } from '../../store/session-room.store.ts';
import { onlineRoomShown } from '../../ticketing.events.ts';

/** The desk says where one session of a course takes place online: for that session its room goes before that of the date. */
@Injectable()
export class SetSessionRoom {
  constructor(
    private readonly events: EventStore,
    private readonly dates: OnlineRoomStore,
    private readonly rooms: SessionRoomStore,
  ) {}

  /**
   * Whoever was told of a room already is told once that it is another; saved again as it is, nobody hears of it. Throws EVENT_NOT_FOUND,
   * SESSION_NOT_FOUND (also of another event), ONLINE_NO_DATE (conflict) where nobody takes part online or the session is called off or over, and the
   * refusals of `readOnlineRoom`.
   */
  async run(
    tx: Tx,
    { eventId, sessionId }: { eventId: string; sessionId: string },
    typed: OnlineRoom,
  ): Promise<void> {
    const event = await this.events.locked(tx, eventId);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const room = unwrap(readOnlineRoom(typed));
    const session = (await this.rooms.ofEvent(tx, eventId)).find(({ id }) => id === sessionId);
    if (!session) throw new Refusal('not_found', 'SESSION_NOT_FOUND');
    const date = (await this.dates.ofEvent(tx, eventId)).find(
      ({ occurrenceId }) => occurrenceId === session.occurrenceId,
    );
    const over = roomStageAt({ ...session, hoursBefore: room.hoursBefore }, tx.now) === 'over';
    if (!date || date.calledOff || session.calledOff || over) throw new Refusal('conflict', 'ONLINE_NO_DATE');
    const known = await this.rooms.locked(tx, sessionId);
    await this.rooms.keep(tx, session, { eventId, room });
    if (known?.toldAt && isElsewhere(known, room)) await this.tell(tx, known, true);
  }

  /** A session's room is shown from now on: whoever has a ticket for its course is told, once. */
  async show(tx: Tx, sessionId: string): Promise<void> {
    const known = await this.rooms.locked(tx, sessionId);
    if (!known || known.toldAt) return;
    await this.rooms.told(tx, sessionId);
    await this.tell(tx, known, false);
  }

  private async tell(
    tx: Tx,
    { sessionId, occurrenceId }: { sessionId: string; occurrenceId: string },
    changed: boolean,
  ): Promise<void> {
    const orders = await this.dates.orders(tx, occurrenceId);
    await Promise.all(orders.map((orderId) => tx.emit(onlineRoomShown, { orderId, changed, sessionId })));
  }
}
