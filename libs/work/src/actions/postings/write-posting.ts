import { Injectable } from '@nestjs/common';
import { Refusal, newId, unwrap } from '@enishi/kernel';
import { OwnCompany } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { readPosting } from '../../domain/postings/posting-form.ts';
import type { PostingWish } from '../../domain/postings/posting-form.ts';
import { PostingStore } from '../../store/postings/posting.store.ts';
import { JudgePosting } from './judge-posting.ts';

/** Whoever acts for a company. */
export type PostingClerk = { readonly accountId: string; readonly companyId: string };

/** A company writes a draft, or writes it anew; `edition` is the one that it had before it. Nothing of it is shown to anybody yet. */
export type WrittenPosting = { id: string | null; edition: number; form: PostingWish };

@Injectable()
export class WritePosting {
  constructor(
    private readonly postings: PostingStore,
    private readonly own: OwnCompany,
    private readonly judge: JudgePosting,
  ) {}

  /**
   * Answers with the posting's id. Throws COMPANY_NOT_FOUND, POSTING_NOT_FOUND (also for another company's), POSTING_MOVED (conflict) for what is no draft any more, POSTING_OVERTAKEN (conflict)
   * where somebody else wrote meanwhile, and the refusals of `readPosting`.
   */
  async run(tx: Tx, clerk: PostingClerk, { id, edition, form }: WrittenPosting): Promise<string> {
    const { accountId, companyId } = clerk;
    await this.own.run(tx, accountId, companyId);
    const wish = unwrap(readPosting(form, await this.judge.ground(tx)));
    const written = { ...wish, writtenBy: accountId, writtenAt: tx.now };
    if (id !== null) return this.anew(tx, clerk, { id, edition, written });
    const made = newId();
    await this.postings.add(tx, {
      ...{ ...written, id: made, communityId: tx.community, companyId, state: 'draft', edition: 1 },
      ...{ reason: null, wage: null, turnedBy: null, turnedAt: tx.now },
      ...{ publishedOn: null, confirmedOn: null, askedOn: null },
    });
    return made;
  }

  private async anew(
    tx: Tx,
    { companyId }: PostingClerk,
    { id, edition, written }: { id: string; edition: number; written: PostingWish },
  ): Promise<string> {
    const posting = await this.postings.held(tx, id);
    if (posting?.companyId !== companyId) throw new Refusal('not_found', 'POSTING_NOT_FOUND');
    if (posting.state !== 'draft') throw new Refusal('conflict', 'POSTING_MOVED');
    if (posting.edition !== edition) throw new Refusal('conflict', 'POSTING_OVERTAKEN');
    await this.postings.write(tx, { ...written, id, edition: edition + 1 });
    return id;
  }
}
