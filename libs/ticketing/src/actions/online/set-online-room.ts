import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { isElsewhere, readOnlineRoom, roomStageAt } from '../../domain/online-room.ts';
import type { OnlineRoom } from '../../domain/online-room.ts';
import { EventStore } from '../../store/event.store.ts';
import { OnlineRoomStore } from '../../store/online-room.store.ts';
import type { DateWithRoom } from '../../store/online-room.store.ts';
import { SessionRoomStore } from '../../store/session-room.store.ts';
import type { SessionWithRoom } from '../../store/session-room.store.ts';
import { onlineRoomShown } from '../../ticketing.events.ts';

/** Of which event; `occurrenceId` null: of all its dates to come. */
export type WhichDates = { eventId: string; occurrenceId: string | null };

export type DateOnline = DateWithRoom & { sessions: SessionWithRoom[] };

/** The desk says where dates of an event take place online. */
@Injectable()
export class SetOnlineRoom {
  constructor(
    private readonly events: EventStore,
    private readonly rooms: OnlineRoomStore,
    private readonly sessions: SessionRoomStore,
  ) {}

  /** Dates that one can take part in online, none where nobody can, each with its sessions where it is a course. Throws EVENT_NOT_FOUND. */
  async read(tx: Tx, eventId: string): Promise<{ titleJa: string; dates: DateOnline[] }> {
    const event = await this.events.byId(tx, eventId);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const dates = await this.rooms.ofEvent(tx, eventId);
    const sessions = dates.length > 0 ? await this.sessions.ofEvent(tx, eventId) : [];
    return {
      titleJa: event.titleJa,
      dates: dates.map((date) => ({
        ...date,
        sessions: sessions.filter(({ occurrenceId }) => occurrenceId === date.occurrenceId),
      })),
    };
  }

  /**
   * Whoever was told of a room already is told once that it is another; saved again as it is, nobody hears of it. Throws EVENT_NOT_FOUND,
   * ONLINE_NO_DATE (conflict) where there is no such date to come, and the refusals of `readOnlineRoom`.
   */
  async run(tx: Tx, { eventId, occurrenceId }: WhichDates, typed: OnlineRoom): Promise<void> {
    const event = await this.events.locked(tx, eventId);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const room = unwrap(readOnlineRoom(typed));
    const dates = (await this.rooms.ofEvent(tx, eventId)).filter(
      (date) =>
        (occurrenceId === null || date.occurrenceId === occurrenceId) &&
        !date.calledOff &&
        roomStageAt({ ...date, hoursBefore: room.hoursBefore }, tx.now) !== 'over',
    );
    if (dates.length === 0) throw new Refusal('conflict', 'ONLINE_NO_DATE');
    for (const date of dates) await this.keep(tx, { eventId, occurrenceId: date.occurrenceId }, room);
  }

  private async keep(
    tx: Tx,
    date: { eventId: string; occurrenceId: string },
    room: OnlineRoom,
  ): Promise<void> {
    const known = await this.rooms.locked(tx, date.occurrenceId);
    await this.rooms.keep(tx, date, room);
    if (known?.toldAt && isElsewhere(known, room)) await this.tell(tx, date.occurrenceId, true);
  }

  /** A room is shown from now on: whoever has a ticket is told, once. */
  async show(tx: Tx, occurrenceId: string): Promise<void> {
    const known = await this.rooms.locked(tx, occurrenceId);
    if (!known || known.toldAt) return;
    await this.rooms.told(tx, occurrenceId);
    await this.tell(tx, occurrenceId, false);
  }

  private async tell(tx: Tx, occurrenceId: string, changed: boolean): Promise<void> {
    const orders = await this.rooms.orders(tx, occurrenceId);
    await Promise.all(orders.map((orderId) => tx.emit(onlineRoomShown, { orderId, changed })));
  }
}
