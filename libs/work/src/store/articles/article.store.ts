import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { ArticleEntity } from './article.entity.ts';

/** Articles that students write for postings. Whoever turns one holds its posting. */
@Injectable()
export class ArticleStore {
  async add(tx: Tx, row: ArticleEntity): Promise<void> {
    await tx.repo(ArticleEntity).insert(row);
  }

  async byId(tx: Tx, id: string): Promise<ArticleEntity | null> {
    if (!isId(id)) return null;
    const [found] = await readRows(tx, ArticleEntity, 'community_id = $1 and id = $2', [tx.community, id]);
    return found ?? null;
  }

  /** Of each of some postings the one that was not withdrawn, if there is one. */
  async of(tx: Tx, postingIds: readonly string[]): Promise<ReadonlyMap<string, ArticleEntity>> {
    const ids = postingIds.filter(isId);
    if (ids.length === 0) return new Map();
    const found = await readRows(
      tx,
      ArticleEntity,
      `community_id = $1 and posting_id = any ($2::uuid[]) and state <> 'withdrawn'`,
      [tx.community, ids],
    );
    return new Map(found.map((article) => [article.postingId, article]));
  }

  /** The newest fifty of somebody. */
  ofMember(tx: Tx, memberId: string): Promise<ArticleEntity[]> {
    return readRows(
      tx,
      ArticleEntity,
      'community_id = $1 and member_id = $2 order by invited_at desc, id desc limit 50',
      [tx.community, memberId],
    );
  }

  async write(tx: Tx, { id, ...row }: Partial<ArticleEntity> & { id: string }): Promise<void> {
    await tx.repo(ArticleEntity).update({ communityId: tx.community!, id }, row);
  }

  /** Somebody is a member no more: nobody names them. */
  async hide(tx: Tx, memberId: string): Promise<void> {
    await tx.change(
      `update work.article set naming = 'hidden', name = '', school = '', naming_wording = null, named_at = null
        where community_id = $1 and member_id = $2`,
      [tx.community, memberId],
    );
  }

  async handOver(tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
    await tx.change('update work.article set member_id = $3 where community_id = $1 and member_id = $2', [
      ...[tx.community, from, to],
    ]);
  }

  async handBack(tx: Tx, memberId: string, doubles: readonly string[]): Promise<void> {
    await tx.change(
      `update work.article set member_id = $2
        where community_id = $1 and giver_id = any ($3::uuid[]) and member_id <> $2`,
      [tx.community, memberId, [memberId, ...doubles]],
    );
  }
}
