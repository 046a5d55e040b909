import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { ArticleEntity } from '../../store/articles/article.entity.ts';
import { ArticleStore } from '../../store/articles/article.store.ts';
import type { PostingEntity } from '../../store/postings/posting.entity.ts';
import { PostingStore } from '../../store/postings/posting.store.ts';

/** An article with the posting that it is for. */
export type HeldArticle = { article: ArticleEntity; posting: PostingEntity };

/** Holds an article by the row of its posting until the commit, so that company and student turn it one after the other. */
@Injectable()
export class HoldArticle {
  constructor(
    private readonly articles: ArticleStore,
    private readonly postings: PostingStore,
  ) {}

  /** A student's own. Throws ARTICLE_NOT_FOUND, also for somebody else's. */
  async ofStudent(tx: Tx, memberId: string, id: string): Promise<HeldArticle> {
    return this.held(tx, id, ({ article }) => article.memberId === memberId);
  }

  /** That of a company's posting. Throws ARTICLE_NOT_FOUND, also for another company's. */
  async ofCompany(tx: Tx, companyId: string, id: string): Promise<HeldArticle> {
    return this.held(tx, id, ({ article, posting }) =>
      [article, posting].every((of) => of.companyId === companyId),
    );
  }

  private async held(tx: Tx, id: string, isTheirs: (of: HeldArticle) => boolean): Promise<HeldArticle> {
    const seen = await this.articles.byId(tx, id);
    const posting = seen && (await this.postings.held(tx, seen.postingId));
    // Read again under the lock: whoever held the posting before may have turned the article.
    const article = posting && (await this.articles.byId(tx, id));
    if (!article || !isTheirs({ article, posting })) throw new Refusal('not_found', 'ARTICLE_NOT_FOUND');
    return { article, posting };
  }
}
