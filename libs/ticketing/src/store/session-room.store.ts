import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { OnlineRoom } from '../domain/online-room.ts';
import { SessionRoomEntity } from './session-room.entity.ts';

/** A session of a course, with the room of its own where the desk has said one. */
export type SessionWithRoom = {
  id: string;
  occurrenceId: string;
  /** The how many-th of its course it is, from 1. */
  number: number;
  titleJa: string;
  titleEn: string | null;
  startsAt: Date;
  endsAt: Date;
  calledOff: boolean;
  room: (OnlineRoom & { toldAt: Date | null }) | null;
};

type Row = Omit<SessionWithRoom, 'room'> &
  Omit<OnlineRoom, 'url'> & { url: string | null; toldAt: Date | null };

/** Where single sessions of courses take place online. */
@Injectable()
export class SessionRoomStore {
  /** Of all dates of an event, in the order of time. */
  ofEvent(tx: Tx, eventId: string): Promise<SessionWithRoom[]> {
    return this.read(tx, 'event_id', eventId);
  }

  /** Of one date, in the order of time. */
  ofDate(tx: Tx, occurrenceId: string): Promise<SessionWithRoom[]> {
    return this.read(tx, 'occurrence_id', occurrenceId);
  }

  /** Stays as it is until the commit. */
  locked(tx: Tx, sessionId: string): Promise<SessionRoomEntity | null> {
    return tx.repo(SessionRoomEntity).findOne({ where: { sessionId }, lock: { mode: 'pessimistic_write' } });
  }

  async keep(
    tx: Tx,
    { id: sessionId, occurrenceId }: SessionWithRoom,
    { eventId, room }: { eventId: string; room: OnlineRoom },
  ): Promise<void> {
    const row = { ...room, sessionId, occurrenceId, eventId, communityId: tx.community };
    await tx.repo(SessionRoomEntity).upsert(row, ['sessionId']);
  }

  async told(tx: Tx, sessionId: string): Promise<void> {
    await tx.repo(SessionRoomEntity).update({ sessionId }, { toldAt: tx.now });
  }

  /** Sessions whose room is shown from now on and of which nobody was told; those that are over or called off are none. */
  async due(tx: Tx): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select m.session_id id from ticketing.session_room m join ticketing.course_session s on s.id = m.session_id
         join ticketing.occurrence o on o.id = s.occurrence_id join ticketing.event e on e.id = o.event_id
        where m.community_id = $1 and m.told_at is null and s.starts_at - m.hours_before * interval '1 hour' <= $2 and s.ends_at > $2
          and coalesce(s.called_off_at, o.called_off_at) is null and e.state in ('published', 'withdrawn')
        order by s.starts_at, s.id`,
      [tx.community, tx.now],
    );
    return rows.map(({ id }) => id);
  }

  private async read(tx: Tx, of: 'event_id' | 'occurrence_id', id: string): Promise<SessionWithRoom[]> {
    const rows = await tx.query<Row>(
      `select s.id, s.occurrence_id "occurrenceId", s.title_ja "titleJa", s.title_en "titleEn", s.starts_at "startsAt", s.ends_at "endsAt",
              (row_number() over (partition by s.occurrence_id order by s.starts_at, s.id))::int number, s.called_off_at is not null "calledOff",
              m.url, m.notes_ja "notesJa", m.notes_en "notesEn", m.hours_before "hoursBefore", m.told_at "toldAt"
         from ticketing.course_session s left join ticketing.session_room m on m.session_id = s.id
        where s.community_id = $1 and s.${of} = $2 order by s.starts_at, s.id`,
      [tx.community, id],
    );
    return rows.map(({ url, notesJa, notesEn, hoursBefore, toldAt, ...session }) => ({
      ...session,
      room: url === null ? null : { url, notesJa, notesEn, hoursBefore, toldAt },
    }));
  }
}
