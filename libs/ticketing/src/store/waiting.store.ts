import { Injectable } from '@nestjs/common';
import { isId, newId } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { WishedLine } from '../domain/ticket-wish.ts';
import type { WaitingState } from '../domain/waiting-entry.ts';
import { WaitingClaimEntity } from './waiting-claim.entity.ts';
import { WaitingEntryEntity } from './waiting-entry.entity.ts';

/** An entry as its member reads it. `place` counts from 1 those who wait for the same places; null for who waits no more. */
export type SeenWaiting = {
  id: string;
  eventId: string;
  memberId: string;
  titleJa: string;
  titleEn: string | null;
  state: WaitingState;
  place: number | null;
  lines: (WishedLine & { nameJa: string; nameEn: string | null })[];
  dates: { id: string; startsAt: Date }[];
  joinedAt: Date;
  holdId: string | null;
  offeredUntil: Date | null;
  /** When the date begins whose places are, or were, offered. */
  offeredFor: Date | null;
  locale: Locale;
  /** As which it was drawn by lot. */
  drawn: number | null;
};

/** What an entry would need of each set of places, and until when its list is served. */
export type Claim = { quotaId: string; count: number; until: Date };

/** One that ended since the same person has another; `holdId` where places were offered. */
export type EndedEntry = { id: string; state: 'left' | 'lapsed'; holdId: string | null };

type NewEntry = Pick<WaitingEntryEntity, 'eventId' | 'memberId' | 'occurrenceIds' | 'lines' | 'locale'> & {
  claims: readonly Claim[];
  state: 'applied' | 'waiting';
};

/** Needs $1 the community and $2 the instant. */
const seen = (where: string): string => `
  select w.id, w.event_id "eventId", w.member_id "memberId", e.title_ja "titleJa", e.title_en "titleEn",
         case when w.state = 'offered' and w.offered_until <= $2 then 'lapsed' else w.state end state,
         case when w.state = 'waiting' then (
           select count(*)::int from ticketing.waiting_entry b
            where b.community_id = w.community_id and b.event_id = w.event_id and b.state = 'waiting' and b.position <= w.position
              and exists (select from ticketing.waiting_claim c join ticketing.waiting_claim d on d.quota_id = c.quota_id
                           where c.entry_id = w.id and d.entry_id = b.id)) end place,
         (select json_agg(json_build_object('typeId', t.id, 'quantity', (l->>'quantity')::int, 'nameJa', t.name_ja,
                   'nameEn', t.name_en) order by t.position)
            from jsonb_array_elements(w.lines) l join ticketing.ticket_type t on t.id = (l->>'typeId')::uuid) lines,
         (select json_agg(json_build_object('id', o.id, 'startsAt', o.starts_at) order by o.starts_at, o.id)
            from ticketing.occurrence o where o.id = any(w.occurrence_ids)) dates,
         w.joined_at "joinedAt", w.hold_id "holdId", w.offered_until "offeredUntil", w.locale, w.drawn,
         (select o.starts_at from ticketing.hold h join ticketing.occurrence o on o.id = h.occurrence_id
           where h.id = w.hold_id) "offeredFor"
    from ticketing.waiting_entry w join ticketing.event e on e.id = w.event_id
   where w.community_id = $1 and ${where}`;

const live = `(w.state in ('applied', 'waiting') or w.state = 'offered' and w.offered_until > $2)`;

/** Entries of the waiting lists, one by one. */
@Injectable()
export class WaitingStore {
  /** That of a member who has applied, waits or is offered places at an event; it stays as it is until the commit. */
  live(tx: Tx, memberId: string, eventId: string): Promise<WaitingEntryEntity | null> {
    return tx.repo(WaitingEntryEntity).findOne({
      where: [
        { memberId, eventId, state: 'applied' },
        { memberId, eventId, state: 'waiting' },
        { memberId, eventId, state: 'offered' },
      ],
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** At the end of the line. Needs the lock of the list. */
  async add(
    tx: Tx,
    { eventId, memberId, occurrenceIds, lines, locale, claims, state }: NewEntry,
  ): Promise<string> {
    const id = newId();
    await tx.query(
      `insert into ticketing.waiting_entry (id, community_id, event_id, member_id, joined_by, occurrence_ids, lines, locale, joined_at, state, position)
       select $1, $2, $3, $4, $4, $5, $6, $7, $8, $9,
              coalesce((select max(position) from ticketing.waiting_entry where event_id = $3), 0) + 1`,
      [id, tx.community, eventId, memberId, occurrenceIds, JSON.stringify(lines), locale, tx.now, state],
    );
    await tx
      .repo(WaitingClaimEntity)
      .insert(claims.map((claim) => ({ ...claim, entryId: id, communityId: tx.community })));
    return id;
  }

  /** Null also for text that is no id at all. */
  async seen(tx: Tx, id: string): Promise<SeenWaiting | null> {
    if (!isId(id)) return null;
    const [found] = await tx.query<SeenWaiting>(seen('w.id = $3'), [tx.community, tx.now, id]);
    return found ? read(found) : null;
  }

  /** A member's own that have applied, wait or are offered places, at one event or at all: the oldest first. */
  async ofMember(tx: Tx, memberId: string, { eventId, most }: { eventId: string | null; most: number }) {
    const found = await tx.query<SeenWaiting>(
      `${seen(`w.member_id = $3 and ($4::uuid is null or w.event_id = $4)
          and ${live}`)} order by w.joined_at, w.id limit $5`,
      [tx.community, tx.now, memberId, eventId, most],
    );
    return found.map(read);
  }

  /** All of an event: who has applied, who is offered places, then who waits, the next one first. */
  async ofEvent(tx: Tx, eventId: string, most: number): Promise<SeenWaiting[]> {
    const found = await tx.query<SeenWaiting>(
      `${seen(`w.event_id = $3 and ${live}`)}
        order by w.state, w.position limit $4`,
      [tx.community, tx.now, eventId, most],
    );
    return found.map(read);
  }

  async turn(tx: Tx, id: string, state: WaitingState): Promise<void> {
    await tx.repo(WaitingEntryEntity).update({ id }, { state, endedAt: tx.now });
  }

  /** Events at which members have applied, wait or are offered places, in the order of their ids. */
  async eventsOf(tx: Tx, memberIds: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select distinct event_id id from ticketing.waiting_entry
        where community_id = $1 and member_id = any ($2) and state in ('applied', 'waiting', 'offered') order by 1`,
      [tx.community, memberIds],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Two entries of the register were one person. Where both wait for the same event, an offer that still runs goes on, else whoever stands
   * further in front; the other has left, or has lapsed. Answers those that ended with the holds that they were offered. Needs the locks of
   * the lists.
   */
  handOver(tx: Tx, from: string, to: string): Promise<EndedEntry[]> {
    return tx.query<EndedEntry>(
      `with doubles as (
         select id, row_number() over (
                  partition by event_id order by (state = 'offered' and offered_until > $4) desc, state = 'offered', position) n
           from ticketing.waiting_entry
          where community_id = $3 and member_id in ($1, $2) and state in ('applied', 'waiting', 'offered')),
       ended as (
         update ticketing.waiting_entry set member_id = $2, ended_at = $4,
                state = case when state = 'offered' and offered_until <= $4 then 'lapsed' else 'left' end
          where id in (select id from doubles where n > 1) returning id, state, hold_id),
       theirs as (
         update ticketing.waiting_entry set member_id = $2
          where member_id = $1 and not (id = any(array(select id from ended))))
       select id, state, hold_id "holdId" from ended`,
      [from, to, tx.community, tx.now],
    );
  }

  /** They were not. What is offered goes along with its entry, but for what was ordered meanwhile: that is its order's. */
  async handBack(tx: Tx, memberId: string, doubles: readonly string[]): Promise<void> {
    await tx.query(
      `with theirs as (
         update ticketing.waiting_entry set member_id = $1 where joined_by = any($2) returning id)
       update ticketing.hold set member_id = $1 where entry_id in (select id from theirs) and state <> 'converted'`,
      [memberId, [memberId, ...doubles]],
    );
  }
}

/** Instants within a row's JSON come as text. */
const read = (row: SeenWaiting): SeenWaiting => ({
  ...row,
  dates: row.dates.map(({ id, startsAt }) => ({ id, startsAt: new Date(startsAt) })),
});
