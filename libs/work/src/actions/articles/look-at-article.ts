import { Injectable } from '@nestjs/common';
import { AccountEmails } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import { NameMembers } from '@enishi/membership';
import type { DeskReader, NamedMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import type { ArticleEntity } from '../../store/articles/article.entity.ts';
import { ArticleStore } from '../../store/articles/article.store.ts';
import { PostingStore } from '../../store/postings/posting.store.ts';

/** Who wrote and who checked, for the desk; null where they are in no register any more. */
export type DeskArticle = { article: ArticleEntity; writer: NamedMember | null; checker: string | null };

/** The desk looks who wrote the texts of a posting, and who of the company checked them. The look at the name is written down. */
@Injectable()
export class LookAtArticle {
  constructor(
    private readonly postings: PostingStore,
    private readonly articles: ArticleStore,
    private readonly names: NameMembers,
    private readonly emails: AccountEmails,
  ) {}

  /** Null where no student wrote it. Throws POSTING_NOT_FOUND, also for a draft. Needs the identity scope. */
  async run(tx: Tx, postingId: string, reader: DeskReader): Promise<DeskArticle | null> {
    const posting = await this.postings.byId(tx, postingId);
    if (!posting || posting.state === 'draft') throw new Refusal('not_found', 'POSTING_NOT_FOUND');
    const article = (await this.articles.of(tx, [postingId])).get(postingId);
    if (article?.state !== 'checked') return null;
    const { memberId, checkedBy } = article;
    const named = await this.names.run(tx, memberId ? [memberId] : [], {
      ...{ reader, reason: `posting article ${article.id}` },
    });
    const emails = await this.emails.run(tx, checkedBy ? [checkedBy] : []);
    return {
      ...{ article, writer: named.get(memberId ?? '') ?? null },
      checker: emails.get(checkedBy ?? '') ?? null,
    };
  }
}
