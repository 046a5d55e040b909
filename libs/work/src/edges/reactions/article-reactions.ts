import { Injectable } from '@nestjs/common';
import { membersMerged, membershipLeft, mergeUndone } from '@enishi/membership';
import type { Left, MergeUndone, Merged } from '@enishi/membership';
import { Follows, Joins } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { FollowArticles } from '../../actions/articles/follow-articles.ts';
import type { ArticleNews } from '../../domain/articles/article-letters.ts';
import { articleTurned } from '../../work.events.ts';

/** What follows for articles that students write. */
@Injectable()
export class ArticleReactions {
  constructor(private readonly follow: FollowArticles) {}

  @Joins(membershipLeft, 'work.leave_articles')
  async left(tx: Tx, { memberId }: Left): Promise<void> {
    await this.follow.left(tx, memberId);
  }

  @Joins(membersMerged, 'work.merge_articles')
  async merged(tx: Tx, merge: Merged): Promise<void> {
    await this.follow.merged(tx, merge);
  }

  @Joins(mergeUndone, 'work.part_articles')
  async parted(tx: Tx, parting: MergeUndone): Promise<void> {
    await this.follow.parted(tx, parting);
  }

  @Follows(articleTurned, 'work.tell_of_article', 'mail')
  async turned(tx: Tx, of: { articleId: string; told: ArticleNews }): Promise<void> {
    await this.follow.tell(tx, of);
  }
}
