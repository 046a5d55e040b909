import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { articleAfter, readArticle, sameTexts } from '../../domain/articles/article.ts';
import type { ArticleTexts } from '../../domain/articles/article.ts';
import { namingWording, readNaming } from '../../domain/articles/naming.ts';
import type { NamingWish } from '../../domain/articles/naming.ts';
import { ArticleStore } from '../../store/articles/article.store.ts';
import { articleTurned } from '../../work.events.ts';
import { HoldArticle } from './hold-article.ts';
import { MeetWriter } from './meet-writer.ts';

/** `edition` is the one that was read; `handsIn`: it goes to the company. */
export type WrittenArticle = { id: string; edition: number; texts: ArticleTexts; handsIn: boolean };

/** What a student does with their own article. All throw ARTICLE_NOT_FOUND, also for somebody else's; each pressed twice is done once. */
@Injectable()
export class WriteArticle {
  constructor(
    private readonly articles: ArticleStore,
    private readonly holding: HoldArticle,
    private readonly writers: MeetWriter,
  ) {}

  /**
   * Saves, or hands in; answers with the edition. Writing on takes back what was handed in. Throws ARTICLE_MOVED (conflict) once it is over, ARTICLE_OVERTAKEN (conflict) where it was written on another device, what
   * `readArticle` refuses, and handing in what `mayWrite` refuses.
   */
  async save(tx: Tx, memberId: string, { id, edition, texts, handsIn }: WrittenArticle): Promise<number> {
    const { article } = await this.holding.ofStudent(tx, memberId, id);
    const read = unwrap(readArticle(texts, handsIn));
    const act = handsIn ? 'hand_in' : 'save';
    // The second of two presses finds what the first has written.
    const done = article.state === (handsIn ? 'handed_in' : 'writing') && sameTexts(article, read);
    if (done && article.edition === edition + 1) return article.edition;
    const state = unwrap(articleAfter(act, article.state));
    if (article.edition !== edition) throw new Refusal('conflict', 'ARTICLE_OVERTAKEN');
    if (handsIn) await this.writers.meet(tx, memberId);
    await this.articles.write(tx, { ...read, id, state, edition: edition + 1, turnedAt: tx.now });
    if (handsIn) await tx.emit(articleTurned, { articleId: id, told: 'handed_in' });
    return edition + 1;
  }

  /** Says whether and how they are named, at any time; from the commit on everybody reads that. Throws what `readNaming` refuses. */
  async name(tx: Tx, memberId: string, of: { id: string; wish: NamingWish; locale: Locale }): Promise<void> {
    const { id, wish, locale } = of;
    await this.holding.ofStudent(tx, memberId, id);
    const read = unwrap(readNaming(wish, await this.writers.age(tx, memberId)));
    const named = read.naming !== 'hidden';
    await this.articles.write(tx, {
      ...{ ...read, id, namedAt: named ? tx.now : null },
      namingWording: named ? namingWording[locale] : null,
    });
  }

  /** Writes no more; the company is told. Throws ARTICLE_MOVED (conflict) once it was taken over. */
  async leave(tx: Tx, memberId: string, id: string): Promise<void> {
    const { article } = await this.holding.ofStudent(tx, memberId, id);
    if (article.state === 'withdrawn') return;
    const state = unwrap(articleAfter('leave', article.state));
    await this.articles.write(tx, { id, state, turnedAt: tx.now });
    await tx.emit(articleTurned, { articleId: id, told: 'left' });
  }
}
