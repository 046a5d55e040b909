import { Injectable } from '@nestjs/common';
import { addDays, isId, tokyoDateOf } from '@enishi/kernel';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { askAheadDays, confirmDays } from '../../domain/postings/posting.ts';
import type { PostingState } from '../../domain/postings/posting.ts';
import type { After } from '../help-request.store.ts';
import { PostingEntity } from './posting.entity.ts';

type Page = { first: number; after: After };

/** What companies offer. */
@Injectable()
export class PostingStore {
  async add(tx: Tx, row: PostingEntity): Promise<void> {
    await tx.repo(PostingEntity).insert(row);
  }

  async byId(tx: Tx, id: string): Promise<PostingEntity | null> {
    return (await this.among(tx, [id]))[0] ?? null;
  }

  among(tx: Tx, ids: readonly string[]): Promise<PostingEntity[]> {
    return readRows(tx, PostingEntity, 'community_id = $1 and id = any ($2::uuid[]) order by id', [
      ...[tx.community, ids.filter(isId)],
    ]);
  }

  /** Held until commit: whoever publishes, writes, applies or hires at the same moment waits. */
  async held(tx: Tx, id: string): Promise<PostingEntity | null> {
    if (!isId(id)) return null;
    const [found] = await readRows(tx, PostingEntity, 'community_id = $1 and id = $2 for update', [
      ...[tx.community, id],
    ]);
    return found ?? null;
  }

  /** The newest hundred of a company. */
  ofCompany(tx: Tx, companyId: string): Promise<PostingEntity[]> {
    return readRows(
      tx,
      PostingEntity,
      'community_id = $1 and company_id = $2 order by written_at desc, id desc limit 100',
      [tx.community, companyId],
    );
  }

  /** All of a state, or of any but drafts, the last turned first. */
  page(tx: Tx, state: PostingState | null, { first, after }: Page): Promise<PostingEntity[]> {
    return readRows(
      tx,
      PostingEntity,
      `community_id = $1 and state <> 'draft' and ($2::text is null or state = $2)
         and ($3::timestamptz is null or (turned_at, id) < ($3, $4::uuid)) order by turned_at desc, id desc limit $5`,
      [tx.community, state, after?.at ?? null, after?.id ?? null, first],
    );
  }

  /** Writes a draft anew. */
  async write(tx: Tx, { id, ...row }: Partial<PostingEntity> & { id: string }): Promise<void> {
    await tx.repo(PostingEntity).update({ communityId: tx.community!, id }, row);
  }

  async turn(
    tx: Tx,
    id: string,
    { to, reason, by }: { to: PostingState; reason: string | null; by: string | null },
  ): Promise<void> {
    await tx.change(
      'update work.posting set state = $3, reason = $4, turned_by = $5, turned_at = $6 where community_id = $1 and id = $2',
      [tx.community, id, to, reason, by, tx.now],
    );
  }

  /** The company says that it still holds, today. */
  async confirm(tx: Tx, id: string): Promise<void> {
    await tx.change(
      'update work.posting set confirmed_on = $3, asked_on = null where community_id = $1 and id = $2',
      [tx.community, id, tokyoDateOf(tx.now)],
    );
  }

  /** What is up past its last day, and is written down as expired; answers with how many. */
  async expire(tx: Tx): Promise<void> {
    await tx.change(
      `update work.posting set state = 'expired', turned_by = null, turned_at = $3
        where community_id = $1 and state = 'open' and last_day < $2`,
      [tx.community, tokyoDateOf(tx.now), tx.now],
    );
  }

  /** What has to be confirmed soon and was not asked about yet; noted as asked at the same time. */
  async askDue(tx: Tx): Promise<PostingEntity[]> {
    const today = tokyoDateOf(tx.now);
    const due = await readRows(
      tx,
      PostingEntity,
      `community_id = $1 and state = 'open' and last_day >= $2 and confirmed_on <= $3 and asked_on is null
         order by id limit 500 for update`,
      [tx.community, today, addDays(today, askAheadDays - confirmDays)],
    );
    await tx.change(
      'update work.posting set asked_on = $3 where community_id = $1 and id = any ($2::uuid[])',
      [...[tx.community, due.map(({ id }) => id), today]],
    );
    return due;
  }
}
