import { Injectable } from '@nestjs/common';
import { Refusal, newId, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';

import { postMachine, readPostDraft } from '../domain/post-draft.ts';
import type { PostDraft, PostState } from '../domain/post-draft.ts';
import type { PostEntity } from '../store/post.entity.ts';
import { PostStore } from '../store/post.store.ts';

/** `id` null begins a new post; `by` is the account at the desk. */
export type PostToSave = { id: string | null; draft: PostDraft; by: string };

/** Writes, publishes and withdraws posts. All throw POST_NOT_FOUND for an id that names none. */
@Injectable()
export class SavePost {
  constructor(private readonly posts: PostStore) {}

  /** Keeps a post as written, also one that is on the site already. Throws the refusals of `readPostDraft`. */
  async run(tx: Tx, { id, draft, by }: PostToSave): Promise<string> {
    const words = unwrap(readPostDraft(draft));
    if (id !== null) {
      await this.known(tx, id);
      await this.posts.change(tx, id, words);
      return id;
    }
    const postId = newId();
    await this.posts.add(tx, {
      id: postId,
      communityId: tx.community,
      ...words,
      state: 'draft',
      createdBy: by,
      createdAt: tx.now,
      updatedAt: tx.now,
      publishedAt: null,
    });
    return postId;
  }

  /** Publishes or withdraws; the day of the first publication stays. Throws MOVE_NOT_ALLOWED. */
  async move(tx: Tx, id: string, to: PostState): Promise<void> {
    const { state, publishedAt } = await this.known(tx, id);
    if (state === to) return;
    const moved = unwrap(postMachine.move(state, to));
    await this.posts.change(tx, id, { state: moved, publishedAt: publishedAt ?? tx.now });
  }

  /** Throws a draft away; what has been on the site is only withdrawn. Throws POST_NOT_DRAFT. */
  async discard(tx: Tx, id: string): Promise<void> {
    const { state } = await this.known(tx, id);
    if (state !== 'draft') throw new Refusal('conflict', 'POST_NOT_DRAFT');
    await this.posts.remove(tx, id);
  }

  private async known(tx: Tx, id: string): Promise<PostEntity> {
    const post = await this.posts.locked(tx, id);
    if (!post) throw new Refusal('not_found', 'POST_NOT_FOUND');
    return post;
  }
}
