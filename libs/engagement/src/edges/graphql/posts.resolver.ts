import { afterInstant, CurrentViewer, PageArgs, pageSize, Transactions } from '@enishi/platform';
import type { Viewer } from '@enishi/platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';

import { ReadPosts } from '../../actions/read-posts.ts';
import { PostArchiveType, postArchiveType, PostType, postType } from './types/post.type.ts';

/** Posts on the site, each as far as the viewer may read it. */
@Resolver()
export class PostsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadPosts,
  ) {}

  @Query(() => PostArchiveType, { description: 'Newest first; titles are for everybody.' })
  async posts(@CurrentViewer() viewer: Viewer, @Args() page: PageArgs): Promise<PostArchiveType> {
    const first = pageSize(page);
    const after = afterInstant(page);
    const found = await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.read.list(tx, viewer.memberId, { first, after }),
    );
    return postArchiveType(found, viewer.locale);
  }

  @Query(() => PostType)
  async post(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<PostType> {
    const { post, reader } = await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.read.one(tx, viewer.memberId, id),
    );
    return postType(post, reader, viewer.locale);
  }
}
