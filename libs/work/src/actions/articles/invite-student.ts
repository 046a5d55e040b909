import { Injectable } from '@nestjs/common';
import { Refusal, newId } from '@enishi/kernel';
import { OwnCompany } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { articlePhaseAt, invitedUntil, noTexts } from '../../domain/articles/article.ts';
import { ArticleStore } from '../../store/articles/article.store.ts';
import { PostingStore } from '../../store/postings/posting.store.ts';
import type { PostingClerk } from '../postings/write-posting.ts';
import { ArticleCodes } from './article-codes.ts';

/** A company invites one student to write for a draft posting. */
@Injectable()
export class InviteStudent {
  constructor(
    private readonly postings: PostingStore,
    private readonly articles: ArticleStore,
    private readonly own: OwnCompany,
    private readonly codes: ArticleCodes,
  ) {}

  /**
   * Answers with the secret of the link, which one student can use once; pressed twice it is the same. Throws COMPANY_NOT_FOUND, POSTING_NOT_FOUND (also for another company's), POSTING_MOVED (conflict) for what
   * is no draft, ARTICLE_THERE (conflict) where somebody writes or has written already.
   */
  async run(tx: Tx, { accountId, companyId }: PostingClerk, postingId: string): Promise<string> {
    await this.own.run(tx, accountId, companyId);
    const posting = await this.postings.held(tx, postingId);
    if (posting?.companyId !== companyId) throw new Refusal('not_found', 'POSTING_NOT_FOUND');
    if (posting.state !== 'draft') throw new Refusal('conflict', 'POSTING_MOVED');
    const there = (await this.articles.of(tx, [postingId])).get(postingId);
    if (there) {
      const phase = articlePhaseAt(there, tx.now);
      if (phase === 'invited') return this.codes.of(there.id);
      if (phase !== 'lapsed') throw new Refusal('conflict', 'ARTICLE_THERE');
      await this.articles.write(tx, { id: there.id, state: 'withdrawn', turnedAt: tx.now });
    }
    const id = newId();
    await this.articles.add(tx, {
      ...{ id, communityId: tx.community!, postingId, companyId, state: 'invited', edition: 0, ...noTexts },
      ...{ invitedBy: accountId, invitedAt: tx.now, invitedUntil: invitedUntil(tx.now), turnedAt: tx.now },
      ...{ memberId: null, giverId: null, note: null, naming: 'hidden', name: '', school: '' },
      ...{ namingWording: null, namedAt: null, checkedBy: null, checkedAt: null },
    });
    return this.codes.of(id);
  }
}
