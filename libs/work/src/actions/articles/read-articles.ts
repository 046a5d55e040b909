import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { OwnCompany, PublicCompanies } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import type { ArticleEntity } from '../../store/articles/article.entity.ts';
import { ArticleStore } from '../../store/articles/article.store.ts';
import type { PostingEntity } from '../../store/postings/posting.entity.ts';
import { PostingStore } from '../../store/postings/posting.store.ts';
import type { PostingClerk } from '../postings/write-posting.ts';
import { ArticleCodes } from './article-codes.ts';

/** An article as its writer sees it. */
export type OwnArticle = { article: ArticleEntity; posting: PostingEntity; company: string };
/** As the company sees it; `code` while the invitation is out. */
export type CompanyArticle = { article: ArticleEntity; code: string };

/** Articles: a student's own, and that of a company's posting. */
@Injectable()
export class ReadArticles {
  constructor(
    private readonly articles: ArticleStore,
    private readonly postings: PostingStore,
    private readonly companies: PublicCompanies,
    private readonly own: OwnCompany,
    private readonly codes: ArticleCodes,
  ) {}

  /** The newest fifty. */
  async list(tx: Tx, memberId: string): Promise<OwnArticle[]> {
    return this.withPostings(tx, await this.articles.ofMember(tx, memberId));
  }

  /** Throws ARTICLE_NOT_FOUND, also for somebody else's. */
  async one(tx: Tx, memberId: string, id: string): Promise<OwnArticle> {
    const article = await this.articles.byId(tx, id);
    const [own] = article?.memberId === memberId ? await this.withPostings(tx, [article]) : [];
    if (!own) throw new Refusal('not_found', 'ARTICLE_NOT_FOUND');
    return own;
  }

  /** That of a posting, null where there is none. Throws COMPANY_NOT_FOUND, POSTING_NOT_FOUND (also for another company's). */
  async ofCompany(
    tx: Tx,
    { accountId, companyId }: PostingClerk,
    postingId: string,
  ): Promise<CompanyArticle | null> {
    await this.own.run(tx, accountId, companyId);
    const posting = await this.postings.byId(tx, postingId);
    if (posting?.companyId !== companyId) throw new Refusal('not_found', 'POSTING_NOT_FOUND');
    const article = (await this.articles.of(tx, [postingId])).get(postingId);
    return article ? { article, code: this.codes.of(article.id) } : null;
  }

  private async withPostings(tx: Tx, rows: readonly ArticleEntity[]): Promise<OwnArticle[]> {
    const postings = await this.postings.among(
      tx,
      rows.map(({ postingId }) => postingId),
    );
    const companies = await this.companies.run(
      tx,
      rows.map(({ companyId }) => companyId),
    );
    return rows.flatMap((article) => {
      const posting = postings.find(({ id }) => id === article.postingId);
      return posting ? [{ article, posting, company: companies.get(article.companyId)?.title ?? '' }] : [];
    });
  }
}
