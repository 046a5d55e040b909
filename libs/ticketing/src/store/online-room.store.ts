import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { OnlineRoom } from '../domain/online-room.ts';
import type { TicketState } from '../domain/states.ts';
import type { DoorSession } from '../domain/admission.ts';
import { OnlineRoomEntity } from './online-room.entity.ts';
import { isCourse, withSessions } from './sessions-of.ts';

/** A ticket as whoever takes part online with it: of which date, and where that is. */
export type OnlineTicket = {
  id: string;
  serial: number;
  state: TicketState;
  paid: boolean;
  online: boolean;
  eventId: string;
  occurrenceId: string;
  titleJa: string;
  titleEn: string | null;
  typeJa: string;
  typeEn: string | null;
  startsAt: Date;
  endsAt: Date;
  calledOff: boolean;
  /** Of its course. */
  sessions: DoorSession[];
  /** Null until the desk has said. */
  url: string | null;
  notesJa: string | null;
  notesEn: string | null;
  hoursBefore: number | null;
};

/** A date that can be taken part in online, with its room where the desk has said. */
export type DateWithRoom = {
  occurrenceId: string;
  startsAt: Date;
  endsAt: Date;
  calledOff: boolean;
  room: (OnlineRoom & { toldAt: Date | null }) | null;
  /** Good tickets to take part online, and with how many of them somebody has. */
  tickets: number;
  joined: number;
};

/** Whoever takes part online with tickets of an order: `holderId` where one was handed on, `ticketId` the first of theirs. */
export type OnlineHolder = { holderId: string | null; ticketId: string; serial: number };

/** Where dates take place online, and who may see it. */
@Injectable()
export class OnlineRoomStore {
  /** `locked`: nobody gives it back, or comes in with it, until the commit. */
  async ticket(tx: Tx, ticketId: string, { locked }: { locked: boolean }): Promise<OnlineTicket | null> {
    const found = await tx.query<Omit<OnlineTicket, 'sessions'> & { course: boolean }>(
      `select t.id, t.serial, t.state, r.state = 'confirmed' paid, k.online, o.event_id "eventId", o.id "occurrenceId", e.title_ja "titleJa",
              e.title_en "titleEn", k.name_ja "typeJa", k.name_en "typeEn", o.starts_at "startsAt", o.ends_at "endsAt",
              (o.called_off_at is not null or e.state = 'called_off') "calledOff", m.url, m.notes_ja "notesJa",
              m.notes_en "notesEn", m.hours_before "hoursBefore", ${isCourse('o.id')} course
         from ticketing.ticket t join ticketing.ticket_order r on r.id = t.order_id
         join ticketing.occurrence o on o.id = t.occurrence_id join ticketing.event e on e.id = o.event_id
         join ticketing.ticket_type k on k.id = t.ticket_type_id
         left join ticketing.online_room m on m.occurrence_id = o.id
        where t.community_id = $1 and t.id = $2${locked ? ' for update of t' : ''}`,
      [tx.community, ticketId],
    );
    return (await withSessions(tx, found))[0] ?? null;
  }

  /** Of an event, the soonest first; none where nobody takes part online. */
  async ofEvent(tx: Tx, eventId: string): Promise<DateWithRoom[]> {
    if (!isId(eventId)) return [];
    const rows = await tx.query<RoomRow>(
      `select o.id "occurrenceId", o.starts_at "startsAt", o.ends_at "endsAt",
              (o.called_off_at is not null or e.state = 'called_off') "calledOff", m.url, m.notes_ja "notesJa", m.notes_en "notesEn",
              m.hours_before "hoursBefore", m.told_at "toldAt", coalesce(n.tickets, 0) tickets, coalesce(n.joined, 0) joined
         from ticketing.occurrence o join ticketing.event e on e.id = o.event_id
         left join ticketing.online_room m on m.occurrence_id = o.id
         left join (
           select t.occurrence_id, count(*)::int tickets, (count(*) filter (where t.state = 'checked_in'))::int joined
             from ticketing.ticket_order r join ticketing.ticket t on t.order_id = r.id
             join ticketing.ticket_type k on k.id = t.ticket_type_id and k.online
            where r.community_id = $1 and r.event_id = $2 and t.state <> 'cancelled' group by 1) n on n.occurrence_id = o.id
        where o.community_id = $1 and o.event_id = $2
          and exists (select from ticketing.ticket_type k where k.event_id = $2 and k.online)
        order by o.starts_at, o.id`,
      [tx.community, eventId],
    );
    return rows.map(({ url, notesJa, notesEn, hoursBefore, toldAt, ...date }) => ({
      ...date,
      room: url === null ? null : { url, notesJa, notesEn, hoursBefore, toldAt },
    }));
  }

  /** Stays as it is until the commit. */
  async locked(tx: Tx, occurrenceId: string): Promise<OnlineRoomEntity | null> {
    return tx
      .repo(OnlineRoomEntity)
      .findOne({ where: { occurrenceId }, lock: { mode: 'pessimistic_write' } });
  }

  async keep(
    tx: Tx,
    { occurrenceId, eventId }: { occurrenceId: string; eventId: string },
    room: OnlineRoom,
  ): Promise<void> {
    const row = { ...room, occurrenceId, eventId, communityId: tx.community };
    await tx.repo(OnlineRoomEntity).upsert(row, ['occurrenceId']);
  }

  async told(tx: Tx, occurrenceId: string): Promise<void> {
    await tx.repo(OnlineRoomEntity).update({ occurrenceId }, { toldAt: tx.now });
  }

  /** Dates whose room is shown from now on and of which nobody was told; those that are over or called off are none. */
  async due(tx: Tx): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select m.occurrence_id id from ticketing.online_room m join ticketing.occurrence o on o.id = m.occurrence_id
         join ticketing.event e on e.id = o.event_id
        where m.community_id = $1 and m.told_at is null and o.starts_at - m.hours_before * interval '1 hour' <= $2 and o.ends_at > $2
          and o.called_off_at is null and e.state in ('published', 'withdrawn')
        order by o.starts_at, o.id`,
      [tx.community, tx.now],
    );
    return rows.map(({ id }) => id);
  }

  /** Orders with good tickets to take part online in a date. */
  async orders(tx: Tx, occurrenceId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select distinct t.order_id id from ticketing.ticket t join ticketing.ticket_type k on k.id = t.ticket_type_id and k.online
         join ticketing.ticket_order r on r.id = t.order_id and r.state = 'confirmed'
        where t.community_id = $1 and t.occurrence_id = $2 and t.state <> 'cancelled' order by 1`,
      [tx.community, occurrenceId],
    );
    return rows.map(({ id }) => id);
  }

  /** Those who have good tickets of an order to take part online, each once. */
  holders(tx: Tx, orderId: string): Promise<OnlineHolder[]> {
    return tx.query<OnlineHolder>(
      `select distinct on (t.holder_id) t.holder_id "holderId", t.id "ticketId", t.serial
         from ticketing.ticket t join ticketing.ticket_type k on k.id = t.ticket_type_id and k.online
        where t.community_id = $1 and t.order_id = $2 and t.state <> 'cancelled' order by t.holder_id, t.id`,
      [tx.community, orderId],
    );
  }
}

type RoomRow = Omit<DateWithRoom, 'room'> & {
  url: string | null;
  notesJa: string | null;
  notesEn: string | null;
  hoursBefore: number;
  toldAt: Date | null;
};
