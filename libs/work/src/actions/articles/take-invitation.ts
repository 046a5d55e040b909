import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import { PublicCompanies } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { articleAfter, articlePhaseAt } from '../../domain/articles/article.ts';
import { ArticleStore } from '../../store/articles/article.store.ts';
import { PostingStore } from '../../store/postings/posting.store.ts';
import { ArticleCodes } from './article-codes.ts';
import type { HeldArticle } from './hold-article.ts';
import { MeetWriter } from './meet-writer.ts';

/** What somebody with the link reads of a draft: what the article needs, and nothing else. */
export type Invitation = HeldArticle & { company: string; ownId: string | null };

/** A student reads an invitation by its link, and takes it. */
@Injectable()
export class TakeInvitation {
  constructor(
    private readonly articles: ArticleStore,
    private readonly postings: PostingStore,
    private readonly companies: PublicCompanies,
    private readonly codes: ArticleCodes,
    private readonly people: MeetWriter,
  ) {}

  /** `memberId` null for visitors. Throws ARTICLE_INVITATION_OVER (not_found) for a link that is dead, false or of another community; to whoever took it, it leads to their own article. */
  async read(tx: Tx, code: string, memberId: string | null): Promise<Invitation> {
    const article = await this.articles.byId(tx, this.codes.read(code) ?? '');
    if (!article) throw over();
    const own = memberId !== null && article.memberId === memberId;
    if (!own && articlePhaseAt(article, tx.now) !== 'invited') throw over();
    const posting = await this.postings.byId(tx, article.postingId);
    if (posting?.state !== 'draft' && !own) throw over();
    const company = (await this.companies.run(tx, [article.companyId])).get(article.companyId)?.title ?? '';
    return { article, posting: posting!, company, ownId: own ? article.id : null };
  }

  /** Answers with the article; pressed twice it is one, and of two who press the second finds it taken. Throws ARTICLE_INVITATION_OVER (not_found), ARTICLE_MEMBER_ONLY, and what `mayWrite` refuses. */
  async take(tx: Tx, memberId: string, code: string): Promise<string> {
    const seen = await this.articles.byId(tx, this.codes.read(code) ?? '');
    const posting = seen && (await this.postings.held(tx, seen.postingId));
    const article = posting && (await this.articles.byId(tx, seen.id));
    if (!article) throw over();
    const { id } = article;
    if (article.memberId === memberId && article.state !== 'withdrawn') return article.id;
    if (articlePhaseAt(article, tx.now) !== 'invited' || posting.state !== 'draft') throw over();
    await this.people.meet(tx, memberId);
    const state = unwrap(articleAfter('accept', article.state));
    await this.articles.write(tx, { id, state, memberId, giverId: memberId, turnedAt: tx.now });
    return id;
  }
}

const over = (): Refusal => new Refusal('not_found', 'ARTICLE_INVITATION_OVER');
