import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';

import { PostEntity } from './post.entity.ts';

/** Where a page of posts ended. */
export type PostKey = { at: Date; id: string };
type Page = { first: number; after: PostKey | null };

/** Posts of the transaction's community. */
@Injectable()
export class PostStore {
  /** Null also for text that is no id at all. */
  async byId(tx: Tx, id: string): Promise<PostEntity | null> {
    return isId(id) ? tx.repo(PostEntity).findOneBy({ id }) : null;
  }

  async locked(tx: Tx, id: string): Promise<PostEntity | null> {
    if (!isId(id)) return null;
    return tx.repo(PostEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async add(tx: Tx, post: PostEntity): Promise<void> {
    await tx.repo(PostEntity).insert(post);
  }

  async change(tx: Tx, id: string, changes: Partial<PostEntity>): Promise<void> {
    await tx.repo(PostEntity).update({ id }, { ...changes, updatedAt: tx.now });
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.repo(PostEntity).delete({ id });
  }

  /** Newest change first, whatever the state. */
  page(tx: Tx, { first, after }: Page): Promise<PostEntity[]> {
    const query = tx
      .repo(PostEntity)
      .createQueryBuilder('post')
      .orderBy('post.updated_at', 'DESC')
      .addOrderBy('post.id', 'DESC')
      .limit(first);
    if (after) query.where('(post.updated_at, post.id) < (:at, :id)', after);
    return query.getMany();
  }

  /** What is on the site, newest publication first. */
  published(tx: Tx, { first, after }: Page): Promise<PostEntity[]> {
    const query = tx
      .repo(PostEntity)
      .createQueryBuilder('post')
      .where({ state: 'published' })
      .orderBy('post.published_at', 'DESC')
      .addOrderBy('post.id', 'DESC')
      .limit(first);
    if (after) query.andWhere('(post.published_at, post.id) < (:at, :id)', after);
    return query.getMany();
  }
}
