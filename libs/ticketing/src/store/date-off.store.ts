import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { EntryOfDates } from '../domain/waiting-entry.ts';
import { OccurrenceEntity } from './occurrence.entity.ts';

/** Entries of a waiting list by what becomes of them when one of their dates is called off. */
export type EntriesAfter = {
  closed: readonly string[];
  /** They were offered places of that date. */
  waitAgain: readonly string[];
  /** Everybody who still waits for, or is offered, another date; with those who wait again. */
  goOn: readonly string[];
};

/** One date of an event that does not take place while others do. */
@Injectable()
export class DateOffStore {
  /** Calendars show it as a change of its own. */
  async mark(
    tx: Tx,
    id: string,
    { offReasonJa, offReasonEn }: Pick<OccurrenceEntity, 'offReasonJa' | 'offReasonEn'>,
  ): Promise<void> {
    await tx
      .repo(OccurrenceEntity)
      .update({ id }, { calledOffAt: tx.now, offReasonJa, offReasonEn, revision: () => 'revision + 1' });
  }

  /** What is chosen or offered of a date keeps nothing any more. Whoever is ordering at this moment is waited for. */
  async releaseHolds(tx: Tx, id: string): Promise<void> {
    await tx.query(
      `with open as materialized (
         select id from ticketing.hold
          where community_id = $1 and occurrence_id = $2 and state = 'active' and expires_at > $3 order by id for update),
       places as materialized (
         select p.id from ticketing.place p where p.hold_id in (select id from open) and p.hold_id is not null and p.ticket_id is null
          order by p.id for update),
       freed as (
         update ticketing.place set hold_id = null, held_until = null where id in (select id from places))
       update ticketing.hold set state = 'released' where id in (select id from open)`,
      [tx.community, id, tx.now],
    );
  }

  /** Who has applied, waits or is offered places, with this date among theirs. Needs the lock of the list. */
  entries(tx: Tx, eventId: string, id: string): Promise<EntryOfDates[]> {
    return tx.query<EntryOfDates>(
      `select w.id, w.state, w.occurrence_ids "occurrenceIds", h.occurrence_id "offeredFor"
         from ticketing.waiting_entry w left join ticketing.hold h on h.id = w.hold_id
        where w.community_id = $1 and w.event_id = $2 and $3::uuid = any (w.occurrence_ids)
          and (w.state in ('applied', 'waiting') or w.state = 'offered' and w.offered_until > $4)
        order by w.position for update of w`,
      [tx.community, eventId, id, tx.now],
    );
  }

  /** Who goes on does so without the date, in the same place; what they would need of it is for others. */
  async takeOffList(tx: Tx, id: string, { closed, waitAgain, goOn }: EntriesAfter): Promise<void> {
    await tx.query(
      `with closed as (
         update ticketing.waiting_entry set state = 'closed', ended_at = $4 where id = any ($1))
       update ticketing.waiting_entry
          set occurrence_ids = array_remove(occurrence_ids, $5::uuid),
              state = case when id = any ($2) then 'waiting' else state end,
              hold_id = case when id = any ($2) then null else hold_id end,
              offered_until = case when id = any ($2) then null else offered_until end
        where id = any ($3)`,
      [closed, waitAgain, goOn, tx.now, id],
    );
    await tx.query(
      `with needed as (
         select w.id entry_id, f.quota_id, max(least(o.sale_until, o.starts_at)) until
           from ticketing.waiting_entry w join ticketing.occurrence o on o.id = any (w.occurrence_ids)
           join ticketing.offering f on f.occurrence_id = o.id
          where w.id = any ($1) group by 1, 2),
       gone as (
         delete from ticketing.waiting_claim c where c.entry_id = any ($1) and not exists (
           select from needed n where n.entry_id = c.entry_id and n.quota_id = c.quota_id))
       update ticketing.waiting_claim c set until = n.until from needed n
        where n.entry_id = c.entry_id and n.quota_id = c.quota_id`,
      [goOn],
    );
  }
}
