import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';

/** Where a place is to go from the pool of a date. */
type FromPool = { quotaIds: readonly string[]; holdId: string; until: Date };

/**
 * Places that are kept for companies: held in the name of their date until the hour at which they go back on sale, so that no job
 * has to free them.
 */
@Injectable()
export class CompanyPoolStore {
  /** Nobody else decides about the places for companies of a date until the commit. */
  async hold(tx: Tx, occurrenceId: string): Promise<void> {
    await tx.lock(`ticketing.company_pool:${occurrenceId}`);
  }

  /** How many places of some dates are kept, of the set that has fewest. */
  async kept(tx: Tx, occurrenceIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await tx.query<{ id: string; kept: number }>(
      `select id, min(kept)::int kept
         from (select hold_id id, quota_id, count(*) kept from ticketing.place
                where community_id = $1 and hold_id = any ($2) and hold_id is not null and ticket_id is null and retired_at is null
                  and held_until > $3
                group by 1, 2) sets
        group by 1`,
      [tx.community, occurrenceIds, tx.now],
    );
    return new Map(rows.map(({ id, kept }) => [id, kept]));
  }

  /** Has all that is kept of a date kept until another instant. */
  async keepUntil(tx: Tx, occurrenceId: string, until: Date): Promise<void> {
    await tx.query(
      `update ticketing.place set held_until = $2
        where hold_id = $1 and hold_id is not null and ticket_id is null and held_until > $3`,
      [occurrenceId, until, tx.now],
    );
  }

  /** Frees so many of each set of a date for everybody. */
  async release(tx: Tx, occurrenceId: string, count: number): Promise<void> {
    await tx.query(
      `update ticketing.place set hold_id = null, held_until = null
        where id in (
          select id from (
            select id, row_number() over (partition by quota_id order by id desc) n from ticketing.place
             where hold_id = $1 and hold_id is not null and ticket_id is null and held_until > $3) kept
           where n <= $2)`,
      [occurrenceId, count, tx.now],
    );
  }

  /** One place of each set for a ticket, out of what is kept of a date. True where there was one of each; otherwise none was taken. */
  async take(tx: Tx, occurrenceId: string, { quotaIds, holdId, until }: FromPool): Promise<boolean> {
    const taken = await tx.query(
      `with picked as materialized (
         select p.id from unnest($1::uuid[]) w (quota_id) cross join lateral (
           select p.id from ticketing.place p
            where p.quota_id = w.quota_id and p.hold_id = $2 and p.ticket_id is null and p.retired_at is null and p.held_until > $5
            order by p.id limit 1 for update) p)
       update ticketing.place p set hold_id = $3, held_until = $4 from picked
        where p.id = picked.id and (select count(*) from picked) = cardinality($1::uuid[])
       returning p.id`,
      [quotaIds, occurrenceId, holdId, until, tx.now],
    );
    return taken.length === quotaIds.length;
  }
}
