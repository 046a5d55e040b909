import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { keptUntil } from '../domain/hold-time.ts';
import { countsOf } from '../domain/shared-out.ts';
import { keptForList } from './kept-for-list.ts';
import { giveTogether, settleTogether, takeTogether } from './places-together.ts';

export type WantedPlaces = { quotaId: string; count: number }[];
/** `forList`: for whoever is next on the waiting list, for whom alone are those places that everybody who waits would need. */
export type PlaceHold = { holdId: string; until: Date; forList?: boolean };

/** That a ticket has a place of a set. */
export type TicketPlace = { ticketId: string; quotaId: string };

/** How long a buyer waits for rows that others are deciding about before they are told to press again. */
const waitMs = 800;

/**
 * The places of all sets in one statement, all or nothing. Rows that another buyer is taking are passed over, so that nobody waits on
 * a hot event. What those on the waiting list would need has to be free besides, and is locked with the rest: two buyers at once leave it
 * as well. Only at READ COMMITTED, where the rows are looked at as they are when they are locked; any other level takes none.
 */
const take = (passOver: boolean): string => `
  with wanted as (
    select w.quota_id, w.n, case when $6 then 0 else ${keptForList('w.quota_id', '$5')} end kept
      from unnest($1::uuid[], $2::int[]) w (quota_id, n) order by quota_id),
  picked as materialized (
    select p.id, w.n, row_number() over (partition by w.quota_id order by p.id) at from wanted w cross join lateral (
      select p.id from ticketing.place p
       where p.quota_id = w.quota_id and p.ticket_id is null and p.retired_at is null
         and (p.held_until is null or p.held_until <= $5)
       order by p.id limit w.n + w.kept for update${passOver ? ' skip locked' : ''}) p)
  update ticketing.place p set hold_id = $3, held_until = $4
    from picked
   where p.id = picked.id and picked.at <= picked.n
     and (select count(*) from picked) = (select sum(n + kept) from wanted)
     and current_setting('transaction_isolation') = 'read committed'
  returning p.id`;

/** Places: the only rows that decide who gets one. */
@Injectable()
export class PlaceStore {
  /** Lays out the places of every set of an event as they were planned; those that there are already stay. */
  async layOut(tx: Tx, eventId: string): Promise<void> {
    await tx.query(
      `insert into ticketing.place (id, community_id, quota_id)
       select uuidv7(), q.community_id, q.id from ticketing.quota q, generate_series(1, q.capacity)
        where q.event_id = $1 and not exists (select from ticketing.place p where p.quota_id = q.id)`,
      [eventId],
    );
  }

  /**
   * True where all of them were taken; otherwise none was. Beside others it waits for nobody: where it would have to, it needs a transaction
   * of its own.
   */
  async take(tx: Tx, wanted: WantedPlaces, { holdId, until, forList = false }: PlaceHold): Promise<boolean> {
    if (tx.steps && !forList) {
      const became = await takeTogether(tx, { wanted, hold: { holdId, until } });
      if (became === 'perhaps') tx.assertAlone();
      return became === 'taken';
    }
    const values = [
      wanted.map(({ quotaId }) => quotaId),
      wanted.map(({ count }) => count),
      holdId,
      until,
      tx.now,
      forList,
    ];
    const all = wanted.reduce((sum, { count }) => sum + count, 0);
    if ((await tx.query(take(true), values)).length === all) return true;
    await this.assertReadCommitted(tx);
    await tx.query(`set local lock_timeout = ${waitMs}`);
    const taken = await tx.query(take(false), values);
    await tx.query('set local lock_timeout = 0');
    return taken.length === all;
  }

  /** Ends what a hold keeps, so that others can have it at once. */
  async free(tx: Tx, holdId: string): Promise<void> {
    await tx.query(
      `update ticketing.place set hold_id = null, held_until = null
        where hold_id = $1 and hold_id is not null and ticket_id is null`,
      [holdId],
    );
  }

  /** Keeps what a hold has until a later instant. Answers how many places that are, none of which anybody else has got meanwhile. */
  async keep(tx: Tx, holdId: string, until: Date): Promise<number> {
    const kept = await tx.query(
      `update ticketing.place set held_until = $2
        where hold_id = $1 and hold_id is not null and ticket_id is null returning id`,
      [holdId, until],
    );
    return kept.length;
  }

  /**
   * Gives each ticket of an order (which has the id of its hold) a free place of each set it draws on. True where there was one for all;
   * otherwise nothing is given. Beside others as {@link take}.
   */
  async give(tx: Tx, holdId: string, wanted: readonly TicketPlace[]): Promise<boolean> {
    if (tx.steps) {
      const became = await giveTogether(tx, { holdId, wanted });
      if (became === 'perhaps') tx.assertAlone();
      return became === 'taken';
    }
    const took = await this.take(tx, countsOf(wanted), { holdId, until: keptUntil(tx.now) });
    return took && (await this.settle(tx, holdId, wanted));
  }

  /**
   * Gives each ticket one place of each set it draws on, out of those that the hold has. True where there was one for all; otherwise nothing
   * is given.
   */
  settle(tx: Tx, holdId: string, wanted: readonly TicketPlace[]): Promise<boolean> {
    return settleTogether(tx, { holdId, wanted });
  }

  /** Whether there is such a set of places of an event on the site; it and all of its places are locked until the commit. */
  async locked(tx: Tx, quotaId: string): Promise<boolean> {
    if (!isId(quotaId)) return false;
    const found = await tx.query(
      `with places as materialized (select id from ticketing.place where quota_id = $1 order by id for update)
       select (select count(*) from places) from ticketing.quota q join ticketing.event e on e.id = q.event_id
        where q.id = $1 and e.state <> 'draft' for update of q`,
      [quotaId],
    );
    return found.length > 0;
  }

  /**
   * Gives a set so many places; null: as many as were planned last. Those given out stay first, then those held, then free ones, and
   * further ones are added. The rest is retired; one of these that is given out or held stays so until it comes back. Needs
   * {@link locked}.
   */
  async resize(tx: Tx, quotaId: string, capacity: number | null): Promise<void> {
    await tx.query(
      `with planned as (
         update ticketing.quota set capacity = coalesce($2::int, capacity) where id = $1 returning capacity),
       counted as (
         select id, row_number() over (order by ticket_id is null, coalesce(held_until <= $3, true), id) n
           from ticketing.place
          where quota_id = $1 and (ticket_id is not null or held_until > $3 or retired_at is null)),
       turned as (
         update ticketing.place p set retired_at = case when c.n > q.capacity then $3::timestamptz end
           from counted c, planned q where p.id = c.id and (p.retired_at is null) = (c.n > q.capacity))
       insert into ticketing.place (id, community_id, quota_id)
       select uuidv7(), $4, $1
         from planned, generate_series(1, greatest(0, capacity - (select count(*)::int from counted)))`,
      [quotaId, capacity, tx.now, tx.community],
    );
  }

  private async assertReadCommitted(tx: Tx): Promise<void> {
    const [{ level }] = (await tx.query(`select current_setting('transaction_isolation') level`)) as [
      { level: string },
    ];
    if (level !== 'read committed') throw new Error(`Places are not taken at ${level}: it would oversell`);
  }
}
