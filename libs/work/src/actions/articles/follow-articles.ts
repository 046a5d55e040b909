import { Injectable } from '@nestjs/common';
import { PostLetter, PostToCompany, PublicCompanies } from '@enishi/membership';
import type { MergeUndone, Merged } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { articleAfter } from '../../domain/articles/article.ts';
import {
  articleLetter,
  articleToCompanyLetter,
  stateTold,
  toldToCompanies,
} from '../../domain/articles/article-letters.ts';
import type { ArticleNews, ToldToCompany, ToldToStudent } from '../../domain/articles/article-letters.ts';
import { ArticleStore } from '../../store/articles/article.store.ts';
import { PostingStore } from '../../store/postings/posting.store.ts';
import { articleTurned } from '../../work.events.ts';

/** What follows for articles from what becomes of people, and who is written to. */
@Injectable()
export class FollowArticles {
  constructor(
    private readonly articles: ArticleStore,
    private readonly postings: PostingStore,
    private readonly companies: PublicCompanies,
    private readonly person: PostLetter,
    private readonly company: PostToCompany,
  ) {}

  /** Somebody is a member no more: they write no more, and nobody names them, since they could not stop it any more. */
  async left(tx: Tx, memberId: string): Promise<void> {
    for (const { id, state } of await this.articles.ofMember(tx, memberId)) {
      const after = articleAfter('leave', state);
      if (!after.ok) continue;
      await this.articles.write(tx, { id, state: after.value, turnedAt: tx.now });
      await tx.emit(articleTurned, { articleId: id, told: 'left' });
    }
    await this.articles.hide(tx, memberId);
  }

  async merged(tx: Tx, { keptId, mergedId }: Merged): Promise<void> {
    await this.articles.handOver(tx, { from: mergedId, to: keptId });
  }

  async parted(tx: Tx, { mergedId, doubles }: MergeUndone): Promise<void> {
    await this.articles.handBack(tx, mergedId, doubles);
  }

  /** Nobody is told of what was overtaken meanwhile. */
  async tell(tx: Tx, { articleId, told }: { articleId: string; told: ArticleNews }): Promise<void> {
    const article = await this.articles.byId(tx, articleId);
    const posting = article && (await this.postings.byId(tx, article.postingId));
    if (!article || !posting || article.state !== stateTold[told]) return;
    const { title, companyId } = posting;
    if (isToCompany(told)) {
      await this.company.run(tx, companyId, {
        ...{ about: 'membership', page: `/postings/${posting.id}/article` },
        words: ({ greeting, locale }) => articleToCompanyLetter(told, { greeting, title }, locale),
      });
      return;
    }
    if (!article.memberId) return;
    const { note } = article;
    const company = (await this.companies.run(tx, [companyId])).get(companyId)?.title ?? '';
    await this.person.run(tx, article.memberId, ({ addressed, community, locale }) => ({
      page: `/me/articles/${articleId}`,
      words: articleLetter(told, { addressed, community, title, company, note }, locale),
    }));
  }
}

const isToCompany = (told: ToldToCompany | ToldToStudent): told is ToldToCompany =>
  toldToCompanies.some((one) => one === told);
