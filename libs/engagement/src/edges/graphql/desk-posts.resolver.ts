import { afterInstant, CurrentViewer, PageArgs, pageSize, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { ReadPosts } from '../../actions/read-posts.ts';
import { SavePost } from '../../actions/save-post.ts';
import {
  DeskPostPageType,
  deskPostPageType,
  DeskPostType,
  postDraft,
  PostInputType,
} from './types/post.type.ts';

/** Writing posts. */
@Resolver()
export class DeskPostsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadPosts,
    private readonly save: SavePost,
  ) {}

  @Query(() => DeskPostPageType, { description: 'Newest change first.' })
  async posts(@CurrentViewer() viewer: DeskViewer, @Args() page: PageArgs): Promise<DeskPostPageType> {
    const first = pageSize(page);
    const after = afterInstant(page);
    return deskPostPageType(
      await this.transactions.inCommunity(viewer.communityId, (tx) => this.read.all(tx, { first, after })),
    );
  }

  @Query(() => DeskPostType)
  post(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<DeskPostType> {
    return this.transactions.inCommunity(viewer.communityId, (tx) => this.read.any(tx, id));
  }

  @Mutation(() => ID, {
    description: 'Keeps a post as written; without an id it is a new one. Answers its id.',
  })
  savePost(
    @CurrentViewer() viewer: DeskViewer,
    @Args('input', { type: () => PostInputType }) input: PostInputType,
    @Args('id', { type: () => ID, nullable: true }) id: string | null,
  ): Promise<string> {
    return this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.save.run(tx, { id: id ?? null, draft: postDraft(input), by: viewer.accountId }),
    );
  }

  @Mutation(() => Boolean, { description: 'Puts a post on the site.' })
  publishPost(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    return this.moved(viewer, id, 'published');
  }

  @Mutation(() => Boolean, { description: 'Takes a post off the site; it may come back.' })
  withdrawPost(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    return this.moved(viewer, id, 'withdrawn');
  }

  @Mutation(() => Boolean, { description: 'Throws a draft away.' })
  async discardPost(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(viewer.communityId, (tx) => this.save.discard(tx, id));
    return true;
  }

  private async moved(viewer: DeskViewer, id: string, to: 'published' | 'withdrawn'): Promise<boolean> {
    await this.transactions.inCommunity(viewer.communityId, (tx) => this.save.move(tx, id, to));
    return true;
  }
}
