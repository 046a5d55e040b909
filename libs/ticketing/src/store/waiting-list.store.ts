import { Injectable } from '@nestjs/common';
import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { usualOfferHours } from '../domain/offer-time.ts';
import type { WaitingOrder, WaitingParty } from '../domain/waiting-line.ts';
import { keptForList } from './kept-for-list.ts';
import { WaitingMoveEntity } from './waiting-move.entity.ts';
import { WaitingRuleEntity } from './waiting-rule.entity.ts';

/** By which rule a list is served, and for how long an offer stands. */
export type WaitingRule = { order: WaitingOrder; offerHours: number };

/** How a set of places stands for the list: free ones, those that all who wait would need, and how many were planned. */
export type SetForList = { id: string; free: number; kept: number; capacity: number };

export type InLine = WaitingParty & { memberId: string; joinedAt: Date };

/** Whose turn an offer is whose time has passed. */
export type LapsedOffer = { id: string; holdId: string };

/** The waiting list of an event as a whole. */
@Injectable()
export class WaitingListStore {
  /** Whoever changes who is next waits here for others who do. Taken before any lock on a person. */
  lock(tx: Tx, eventId: string): Promise<void> {
    return tx.lock(`ticketing.waiting:${eventId}`);
  }

  async rule(tx: Tx, eventId: string): Promise<WaitingRule> {
    const found = await tx.repo(WaitingRuleEntity).findOneBy({ eventId });
    return { order: found?.order ?? 'in_order', offerHours: found?.offerHours ?? usualOfferHours };
  }

  async setRule(tx: Tx, eventId: string, rule: WaitingRule): Promise<void> {
    await tx.repo(WaitingRuleEntity).save({ eventId, communityId: tx.community, ...rule });
  }

  /** All sets of places of an event; one statement. */
  sets(tx: Tx, eventId: string): Promise<SetForList[]> {
    return tx.query<SetForList>(
      `select q.id, q.capacity, ${keptForList('q.id', '$3')}::int kept,
              (select count(*)::int from ticketing.place p where p.quota_id = q.id and p.ticket_id is null
                  and p.retired_at is null and (p.held_until is null or p.held_until <= $3)) free
         from ticketing.quota q where q.community_id = $1 and q.event_id = $2`,
      [tx.community, eventId, tx.now],
    );
  }

  /** Who waits, the next one first. */
  line(tx: Tx, eventId: string): Promise<InLine[]> {
    return tx.query<InLine>(
      `select id, member_id "memberId", occurrence_ids "occurrenceIds", lines, joined_at "joinedAt"
         from ticketing.waiting_entry where community_id = $1 and event_id = $2 and state = 'waiting' order by position`,
      [tx.community, eventId],
    );
  }

  /** How many people wait for each date of an event. */
  async counts(tx: Tx, eventId: string): Promise<ReadonlyMap<string, number>> {
    const rows = await tx.query<{ id: string; count: number }>(
      `select d.id, count(*)::int count from ticketing.waiting_entry w cross join unnest(w.occurrence_ids) d (id)
        where w.community_id = $1 and w.event_id = $2 and w.state = 'waiting' group by 1`,
      [tx.community, eventId],
    );
    return new Map(rows.map(({ id, count }) => [id, count]));
  }

  /** Events that somebody has applied for, waits for or is offered places from. */
  async events(tx: Tx): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select distinct event_id id from ticketing.waiting_entry where community_id = $1 and state in ('applied', 'waiting', 'offered')`,
      [tx.community],
    );
    return rows.map(({ id }) => id);
  }

  /** Offers whose time is over and that nobody has taken; their holds stay as they are until the commit. */
  lapsed(tx: Tx, eventId: string): Promise<LapsedOffer[]> {
    return tx.query<LapsedOffer>(
      `select w.id, h.id "holdId" from ticketing.waiting_entry w join ticketing.hold h on h.id = w.hold_id
        where w.community_id = $1 and w.event_id = $2 and w.state = 'offered' and w.offered_until <= $3 and h.state = 'active'
        order by h.id for update of h`,
      [tx.community, eventId, tx.now],
    );
  }

  /** Somebody who waits is offered what a hold keeps. */
  async offer(tx: Tx, id: string, { holdId, until }: { holdId: string; until: Date }): Promise<void> {
    await tx.query(
      `update ticketing.waiting_entry set state = 'offered', hold_id = $2, offered_until = $3 where id = $1 and state = 'waiting'`,
      [id, holdId, until],
    );
  }

  /** Ends all that is live of a list, or of it these entries alone; answers whom that is. */
  async close(tx: Tx, eventId: string, ids: readonly string[] | null = null): Promise<string[]> {
    const closed = await tx.query<{ id: string }>(
      `update ticketing.waiting_entry set state = 'closed', ended_at = $3
        where community_id = $1 and event_id = $2 and state in ('applied', 'waiting', 'offered')
          and ($4::uuid[] is null or id = any ($4)) returning id`,
      [tx.community, eventId, tx.now, ids],
    );
    return closed.map(({ id }) => id);
  }

  /** Puts the line in another order. Needs the lock of the list. */
  async reorder(tx: Tx, ids: readonly string[]): Promise<void> {
    await tx.query(
      `with places as (
         select position, row_number() over (order by position) n from ticketing.waiting_entry where id = any($1::uuid[]))
       update ticketing.waiting_entry w set position = p.position
         from unnest($1::uuid[]) with ordinality u (id, n) join places p on p.n = u.n where w.id = u.id`,
      [ids],
    );
  }

  async noteMove(tx: Tx, move: Omit<WaitingMoveEntity, 'id' | 'communityId' | 'movedAt'>): Promise<void> {
    await tx
      .repo(WaitingMoveEntity)
      .insert({ ...move, id: newId(), communityId: tx.community, movedAt: tx.now });
  }

  /** The last ones first. */
  moves(tx: Tx, eventId: string, most: number): Promise<WaitingMoveEntity[]> {
    return tx
      .repo(WaitingMoveEntity)
      .find({ where: { eventId }, order: { movedAt: 'DESC', id: 'DESC' }, take: most });
  }
}
