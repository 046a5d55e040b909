import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { HasPrivilege } from '@enishi/membership';
import type { Tx } from '@enishi/platform';

import { postPrivilege } from '../domain/post-draft.ts';
import type { PostReader } from '../domain/post-draft.ts';
import type { PostEntity } from '../store/post.entity.ts';
import { PostStore } from '../store/post.store.ts';
import type { PostKey } from '../store/post.store.ts';

type Page = { first: number; after: PostKey | null };
export type PostList = { posts: PostEntity[]; hasNext: boolean };

/** Posts as the site shows them, and as the desk lists them. */
@Injectable()
export class ReadPosts {
  constructor(
    private readonly posts: PostStore,
    private readonly privileges: HasPrivilege,
  ) {}

  /** What is on the site, newest first. One statement; two for a member. */
  async list(tx: Tx, memberId: string | null, page: Page): Promise<PostList & { reader: PostReader }> {
    const found = await this.posts.published(tx, { ...page, first: page.first + 1 });
    return { ...cut(found, page.first), reader: await this.readerOf(tx, memberId) };
  }

  /** Throws POST_NOT_FOUND, also for what is not on the site. */
  async one(tx: Tx, memberId: string | null, id: string): Promise<{ post: PostEntity; reader: PostReader }> {
    const post = await this.posts.byId(tx, id);
    if (post?.state !== 'published') throw new Refusal('not_found', 'POST_NOT_FOUND');
    return { post, reader: await this.readerOf(tx, memberId) };
  }

  /** Everything, for the desk. */
  async all(tx: Tx, page: Page): Promise<PostList> {
    return cut(await this.posts.page(tx, { ...page, first: page.first + 1 }), page.first);
  }

  /** One for the desk, whatever its state. Throws POST_NOT_FOUND. */
  async any(tx: Tx, id: string): Promise<PostEntity> {
    const post = await this.posts.byId(tx, id);
    if (!post) throw new Refusal('not_found', 'POST_NOT_FOUND');
    return post;
  }

  private async readerOf(tx: Tx, memberId: string | null): Promise<PostReader> {
    if (!memberId) return { isMember: false, isPrivileged: false };
    return { isMember: true, isPrivileged: await this.privileges.run(tx, memberId, postPrivilege) };
  }
}

const cut = (found: PostEntity[], first: number): PostList => ({
  posts: found.slice(0, first),
  hasNext: found.length > first,
});
