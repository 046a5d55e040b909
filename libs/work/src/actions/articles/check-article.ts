import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import { OwnCompany } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { articleAfter, readArticleNote, textsOf } from '../../domain/articles/article.ts';
import { ArticleStore } from '../../store/articles/article.store.ts';
import { PostingStore } from '../../store/postings/posting.store.ts';
import { articleTurned } from '../../work.events.ts';
import type { PostingClerk } from '../postings/write-posting.ts';
import { HoldArticle } from './hold-article.ts';
import type { HeldArticle } from './hold-article.ts';

/** What the company has read: this edition of the article, beside this one of its own draft. */
export type ReadEditions = { id: string; edition: number; postingEdition: number };

/** What a company does with an article that it asked for. All throw COMPANY_NOT_FOUND, ARTICLE_NOT_FOUND (also for another company's) and ARTICLE_MOVED (conflict); each pressed twice is done once. */
@Injectable()
export class CheckArticle {
  constructor(
    private readonly articles: ArticleStore,
    private readonly postings: PostingStore,
    private readonly own: OwnCompany,
    private readonly holding: HoldArticle,
  ) {}

  /** With a word of what is wrong, which the student reads. Throws ARTICLE_NOTE_WRONG, ARTICLE_OVERTAKEN (conflict). */
  async giveBack(
    tx: Tx,
    clerk: PostingClerk,
    { id, edition, note }: { id: string; edition: number; note: string },
  ): Promise<void> {
    const { article } = await this.of(tx, clerk, id);
    const read = unwrap(readArticleNote(note));
    if (article.state === 'given_back' && article.note === read) return;
    const state = unwrap(articleAfter('give_back', article.state));
    if (article.edition !== edition) throw new Refusal('conflict', 'ARTICLE_OVERTAKEN');
    await this.articles.write(tx, { id, state, note: read, turnedAt: tx.now });
    await tx.emit(articleTurned, { articleId: id, told: 'given_back' });
  }

  /** Has checked it and takes the four texts over into its draft, in one commit. Throws ARTICLE_OVERTAKEN, POSTING_OVERTAKEN and POSTING_MOVED (conflict). */
  async takeOver(tx: Tx, clerk: PostingClerk, { id, edition, postingEdition }: ReadEditions): Promise<void> {
    const { article, posting } = await this.of(tx, clerk, id);
    if (article.state === 'checked' && article.edition === edition) return;
    const state = unwrap(articleAfter('take_over', article.state));
    if (article.edition !== edition) throw new Refusal('conflict', 'ARTICLE_OVERTAKEN');
    if (posting.state !== 'draft') throw new Refusal('conflict', 'POSTING_MOVED');
    if (posting.edition !== postingEdition) throw new Refusal('conflict', 'POSTING_OVERTAKEN');
    await this.postings.write(tx, {
      ...{ ...textsOf(article), id: posting.id, edition: postingEdition + 1 },
      ...{ writtenBy: clerk.accountId, writtenAt: tx.now },
    });
    const checked = { checkedBy: clerk.accountId, checkedAt: tx.now, turnedAt: tx.now };
    await this.articles.write(tx, { id, state, note: null, ...checked });
    await tx.emit(articleTurned, { articleId: id, told: 'checked' });
  }

  /** Calls it off: the link is dead, and whoever writes already is told. */
  async callOff(tx: Tx, clerk: PostingClerk, id: string): Promise<void> {
    const { article } = await this.of(tx, clerk, id);
    if (article.state === 'withdrawn') return;
    const state = unwrap(articleAfter('call_off', article.state));
    await this.articles.write(tx, { id, state, turnedAt: tx.now });
    if (article.memberId) await tx.emit(articleTurned, { articleId: id, told: 'called_off' });
  }

  private async of(tx: Tx, { accountId, companyId }: PostingClerk, id: string): Promise<HeldArticle> {
    await this.own.run(tx, accountId, companyId);
    return this.holding.ofCompany(tx, companyId, id);
  }
}
