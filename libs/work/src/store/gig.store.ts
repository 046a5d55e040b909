import { Injectable } from '@nestjs/common';
import { endOfTokyoDay, isId, startOfTokyoDay } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { insertRows, readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import type { GigState } from '../domain/gig.ts';
import type { Insurance } from '../domain/insurance.ts';
import { GigEntity } from './gig.entity.ts';
import type { After } from './help-request.store.ts';

/** Of which day of Tokyo and which municipality gigs are looked for; null for any. */
export type GigFilter = { day: TokyoDate | null; area: string | null };

/** Pieces of work. */
@Injectable()
export class GigStore {
  async add(tx: Tx, rows: readonly GigEntity[]): Promise<void> {
    await insertRows(tx, GigEntity, rows);
  }

  async byId(tx: Tx, id: string): Promise<GigEntity | null> {
    return (await this.among(tx, [id]))[0] ?? null;
  }

  /** Some of them, by their beginning. */
  among(tx: Tx, ids: readonly string[]): Promise<GigEntity[]> {
    return readRows(tx, GigEntity, 'community_id = $1 and id = any ($2::uuid[]) order by starts_at, id', [
      tx.community,
      ids.filter(isId),
    ]);
  }

  /** Held until commit: of two who want the last place one waits, and then counts again. */
  async held(tx: Tx, id: string): Promise<GigEntity | null> {
    if (!isId(id)) return null;
    const [found] = await readRows(tx, GigEntity, 'community_id = $1 and id = $2 for update', [
      tx.community,
      id,
    ]);
    return found ?? null;
  }

  /** Some of them, held until commit, always in the same order, so that nobody waits crosswise. */
  heldAmong(tx: Tx, ids: readonly string[]): Promise<GigEntity[]> {
    return readRows(
      tx,
      GigEntity,
      'community_id = $1 and id = any ($2::uuid[]) order by starts_at, id for update',
      [tx.community, ids],
    );
  }

  /** All of some requests, by their beginning, five hundred at most. */
  ofRequests(tx: Tx, requestIds: readonly string[]): Promise<GigEntity[]> {
    return readRows(
      tx,
      GigEntity,
      'community_id = $1 and request_id = any ($2::uuid[]) order by starts_at, id limit 500',
      [tx.community, requestIds],
    );
  }

  /** What is open and has not begun, the next first. */
  board(
    tx: Tx,
    { day, area }: GigFilter,
    { first, after }: { first: number; after: After },
  ): Promise<GigEntity[]> {
    return readRows(
      tx,
      GigEntity,
      `community_id = $1 and state = 'open' and starts_at > $2
         and ($3::timestamptz is null or starts_at between $3 and $4) and ($5::text is null or area = $5)
         and ($6::timestamptz is null or (starts_at, id) > ($6, $7::uuid)) order by starts_at, id limit $8`,
      [
        ...[tx.community, tx.now, day && startOfTokyoDay(day), day && endOfTokyoDay(day), area],
        ...[after?.at ?? null, after?.id ?? null, first],
      ],
    );
  }

  /** The gig to which another moved; null where it did not. */
  async movedFrom(tx: Tx, id: string): Promise<string | null> {
    const [found] = await tx.query<{ id: string }>(
      'select id from work.gig where community_id = $1 and moved_from = $2',
      [tx.community, id],
    );
    return found?.id ?? null;
  }

  /** Of the next two days those to which beginners come with somebody experienced, and at which nobody has looked yet; five hundred at most. */
  accompaniedSoon(tx: Tx): Promise<{ id: string; startsAt: Date }[]> {
    return tx.query<{ id: string; startsAt: Date }>(
      `select id, starts_at "startsAt" from work.gig
        where community_id = $1 and accompanied and companion_looked_at is null and state in ('open', 'closed')
          and starts_at > $2 and starts_at <= $2::timestamptz + interval '2 days' order by starts_at, id limit 500`,
      [tx.community, tx.now],
    );
  }

  async noteCompanions(tx: Tx, id: string): Promise<void> {
    await tx.change('update work.gig set companion_looked_at = $3 where community_id = $1 and id = $2', [
      ...[tx.community, id, tx.now],
    ]);
  }

  async turn(
    tx: Tx,
    ids: readonly string[],
    { to, reason, by }: { to: GigState; reason: string | null; by: string },
  ): Promise<void> {
    await tx.change(
      `update work.gig set state = $3, reason = $4, turned_by = $5, turned_at = $6,
              published_at = case when state = 'draft' and $3 = 'open' then $6 else published_at end
        where community_id = $1 and id = any ($2::uuid[])`,
      [tx.community, ids, to, reason, by, tx.now],
    );
  }

  async insure(tx: Tx, ids: readonly string[], insurance: Insurance): Promise<void> {
    await tx.change('update work.gig set insurance = $3 where community_id = $1 and id = any ($2::uuid[])', [
      tx.community,
      ids,
      JSON.stringify(insurance),
    ]);
  }

  async justify(tx: Tx, ids: readonly string[], justification: string | null): Promise<void> {
    await tx.change(
      'update work.gig set justification = $3 where community_id = $1 and id = any ($2::uuid[])',
      [tx.community, ids, justification],
    );
  }
}
