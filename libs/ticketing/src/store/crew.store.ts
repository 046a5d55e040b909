import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { EventCrewEntity } from './event-crew.entity.ts';
import type { CrewState } from '../domain/crew.ts';

/** Of one who takes part, with what letters and pages say of the event. */
export type CrewOfEvent = EventCrewEntity & {
  titleJa: string;
  titleEn: string | null;
  placeJa: string;
  placeEn: string | null;
};

/** A speaker whom the event's page may name. */
export type NamedSpeaker = { memberId: string; occurrenceId: string };

const withEvent = `
  select c.id, c.community_id "communityId", c.event_id "eventId", c.occurrence_id "occurrenceId", c.member_id "memberId",
         c.giver_id "giverId", c.role, c.starts_at "startsAt", c.ends_at "endsAt", c.note, c.fee, c.state,
         c.reply_until "replyUntil", c.doubled, c.named, c.asked_by "askedBy", c.asked_at "askedAt", c.turned_by "turnedBy",
         c.turned_at "turnedAt", e.title_ja "titleJa", e.title_en "titleEn", e.place_ja "placeJa", e.place_en "placeEn"
    from ticketing.event_crew c join ticketing.event e on e.id = c.event_id`;

/** Two shifts at the same time. */
const atOnce = 'tstzrange(k.starts_at, k.ends_at) && tstzrange(c.starts_at, c.ends_at)';

/** Postgres: an exclusion constraint was violated. */
const excluded = '23P01';

/** Who takes part in the events of the transaction's community. */
@Injectable()
export class CrewStore {
  async add(tx: Tx, row: EventCrewEntity): Promise<void> {
    await tx.repo(EventCrewEntity).insert(row);
  }

  /** All of an event, by the beginning of their shifts. */
  ofEvent(tx: Tx, eventId: string, most: number): Promise<EventCrewEntity[]> {
    return readRows(
      tx,
      EventCrewEntity,
      'community_id = $1 and event_id = $2 order by starts_at, id limit $3',
      [tx.community, eventId, most],
    );
  }

  async byId(tx: Tx, id: string): Promise<CrewOfEvent | null> {
    const [found] = await tx.query<CrewOfEvent>(`${withEvent} where c.community_id = $1 and c.id = $2`, [
      tx.community,
      id,
    ]);
    return found ?? null;
  }

  /** What somebody was asked for, the latest shift first. */
  ofMember(tx: Tx, memberId: string, most: number): Promise<CrewOfEvent[]> {
    return tx.query<CrewOfEvent>(
      `${withEvent} where c.community_id = $1 and c.member_id = $2 order by c.starts_at desc, c.id desc limit $3`,
      [tx.community, memberId, most],
    );
  }

  /** Held until commit. Null also for text that is no id at all. */
  async locked(tx: Tx, id: string): Promise<EventCrewEntity | null> {
    if (!isId(id)) return null;
    const [found] = await readRows(tx, EventCrewEntity, 'community_id = $1 and id = $2 for update', [
      tx.community,
      id,
    ]);
    return found ?? null;
  }

  /** Answers whether it could be: false where an accepted shift of the person overlaps, after which the transaction is lost. */
  async turn(
    tx: Tx,
    id: string,
    { to, named, by }: { to: CrewState; named: boolean; by: string | null },
  ): Promise<boolean> {
    try {
      await tx.change(
        `update ticketing.event_crew set state = $3, named = $4, turned_by = $5, turned_at = $6, doubled = false
          where community_id = $1 and id = $2`,
        [tx.community, id, to, named, by, tx.now],
      );
      return true;
    } catch (fault) {
      if ((fault as { driverError?: { code?: string } }).driverError?.code === excluded) return false;
      throw fault;
    }
  }

  /** Ends what does not take place any more of an event; answers which. */
  endCalledOff(tx: Tx, eventId: string): Promise<{ id: string }[]> {
    return tx.query<{ id: string }>(
      `update ticketing.event_crew c set state = 'withdrawn', turned_by = null, turned_at = $3
         from ticketing.occurrence o join ticketing.event e on e.id = o.event_id
        where c.community_id = $1 and c.event_id = $2 and o.id = c.occurrence_id and c.state in ('asked', 'accepted')
          and (e.state = 'called_off' or o.called_off_at is not null) and (c.state = 'accepted' or c.reply_until > $3)
       returning c.id`,
      [tx.community, eventId, tx.now],
    );
  }

  /** Ends what somebody has not done yet: all of it, or only what they have not answered. */
  async endOf(tx: Tx, memberId: string, states: readonly ('asked' | 'accepted')[]): Promise<void> {
    await tx.change(
      `update ticketing.event_crew set state = 'withdrawn', turned_by = null, turned_at = $3
        where community_id = $1 and member_id = $2 and state = any ($4::text[]) and ends_at > $3`,
      [tx.community, memberId, tx.now, states],
    );
  }

  /**
   * Speakers of an event who take part and have ticked that they may be named; none of one that was called off. Null where there is no such event on the site, also for
   * text that is no id at all.
   */
  async speakers(tx: Tx, eventId: string): Promise<NamedSpeaker[] | null> {
    if (!isId(eventId)) return null;
    const rows = await tx.query<NamedSpeaker | { memberId: null }>(
      `select c.member_id "memberId", c.occurrence_id "occurrenceId"
         from ticketing.event e left join ticketing.event_crew c on c.community_id = $1 and c.event_id = e.id and e.state = 'published'
          and c.role = 'speaker' and c.named and c.state in ('accepted', 'came')
        where e.community_id = $1 and e.id = $2 and e.state in ('published', 'called_off')
        order by c.starts_at, c.id limit 100`,
      [tx.community, eventId],
    );
    return rows.length > 0 ? rows.flatMap((row) => (row.memberId === null ? [] : [row])) : null;
  }

  /**
   * What one entry was asked for is the other's. Nothing that was marked as done is touched: of two at the same time, what somebody came to stands before what
   * was accepted, of two that were accepted that of the other stands, and where they came to both, both stand. Whoever answers meanwhile waits.
   */
  async handOver(tx: Tx, from: string, to: string): Promise<void> {
    const [both, pair] = [[tx.community, from, to] as const, [tx.community, [from, to]] as const];
    await tx.query(
      'select from ticketing.event_crew where community_id = $1 and member_id = any ($2::uuid[]) order by id for update',
      [...pair],
    );
    await tx.change(
      `update ticketing.event_crew c set state = 'withdrawn', turned_by = null, turned_at = $4
        where c.community_id = $1 and c.member_id in ($2, $3) and c.state = 'accepted' and exists (
          select from ticketing.event_crew k where k.community_id = $1 and k.member_id in ($2, $3) and k.member_id <> c.member_id
             and (k.state = 'came' or (k.state = 'accepted' and k.member_id = $3)) and ${atOnce})`,
      [...both, tx.now],
    );
    await tx.change(
      `update ticketing.event_crew c set member_id = $3, doubled = c.doubled or (c.state = 'came' and exists (
          select from ticketing.event_crew k where k.community_id = $1 and k.member_id = $3 and k.state = 'came' and ${atOnce}))
        where c.community_id = $1 and c.member_id = $2`,
      [...both],
    );
  }

  /** What an entry or its doubles were asked for is the entry's again; what its doubles had come to stays beside what it came to itself. */
  async handBack(tx: Tx, memberId: string, doubles: readonly string[]): Promise<void> {
    await tx.change(
      `update ticketing.event_crew c set member_id = $2, doubled = c.doubled and exists (
          select from ticketing.event_crew k where k.community_id = $1 and k.giver_id = any ($3::uuid[])
             and k.id <> c.id and (k.id < c.id or not k.doubled) and k.state in ('accepted', 'came') and ${atOnce})
        where c.community_id = $1 and c.giver_id = any ($3::uuid[]) and c.member_id <> $2`,
      [tx.community, memberId, [memberId, ...doubles]],
    );
  }
}
