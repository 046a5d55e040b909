import {
  afterInstant,
  answeredTogether,
  CurrentViewer,
  PageArgs,
  pageSize,
  Transactions,
} from '@enishi/platform';
import type { Viewer } from '@enishi/platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';

import { ReadPosts } from '../../actions/read-posts.ts';
import { PostArchiveType, postArchiveType, PostType, postType } from './types/post.type.ts';

type Archive = Awaited<ReturnType<ReadPosts['list']>>;
type Asked = Pick<Viewer, 'communityId' | 'memberId'> & Parameters<ReadPosts['list']>[2];

/** Posts on the site, each as far as the viewer may read it. */
@Resolver()
export class PostsResolver {
  /** A letter sends hundreds to the archive at once: who asks for the same page while it is read shares the next reading. What is open depends on who looks. */
  private readonly archive = answeredTogether<Asked, Archive>(
    (asked) => JSON.stringify(asked),
    ({ communityId, memberId, ...page }) =>
      this.transactions.inCommunity(communityId, (tx) => this.read.list(tx, memberId, page)),
  );

  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadPosts,
  ) {}

  @Query(() => PostArchiveType, { description: 'Newest first; titles are for everybody.' })
  async posts(@CurrentViewer() viewer: Viewer, @Args() page: PageArgs): Promise<PostArchiveType> {
    const { communityId, memberId } = viewer;
    const asked = { communityId, memberId, first: pageSize(page), after: afterInstant(page) };
    return postArchiveType(await this.archive(asked), viewer.locale);
  }

  @Query(() => PostType)
  async post(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<PostType> {
    const { post, reader } = await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.read.one(tx, viewer.memberId, id),
    );
    return postType(post, reader, viewer.locale);
  }
}
