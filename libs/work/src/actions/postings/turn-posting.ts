import { Injectable } from '@nestjs/common';
import { Refusal, compareDates, tokyoDateOf } from '@enishi/kernel';
import { OwnCompany } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { postingMachine } from '../../domain/postings/posting.ts';
import type { PostingEntity } from '../../store/postings/posting.entity.ts';
import { PostingStore } from '../../store/postings/posting.store.ts';
import { JudgePosting } from './judge-posting.ts';
import type { PostingClerk } from './write-posting.ts';

/** What a company does with its own posting: hands it in, takes it back, says that it still holds, closes it. Each pressed twice is done once. All throw COMPANY_NOT_FOUND and POSTING_NOT_FOUND. */
@Injectable()
export class TurnPosting {
  constructor(
    private readonly postings: PostingStore,
    private readonly own: OwnCompany,
    private readonly judge: JudgePosting,
  ) {}

  /** Hands a draft in to the secretariat. Throws POSTING_MOVED (conflict), and POSTING_BLOCKED while anything stands in the way. */
  async submit(tx: Tx, clerk: PostingClerk, id: string): Promise<void> {
    const posting = await this.of(tx, clerk, id);
    if (posting.state === 'review') return;
    if (!postingMachine.may(posting.state, 'review')) throw new Refusal('conflict', 'POSTING_MOVED');
    await this.judge.refuse(tx, posting);
    await this.postings.turn(tx, id, { to: 'review', reason: null, by: clerk.accountId });
  }

  /** Takes it back before it is up, to write it anew. Throws POSTING_MOVED (conflict). */
  async takeBack(tx: Tx, clerk: PostingClerk, id: string): Promise<void> {
    const posting = await this.of(tx, clerk, id);
    if (posting.state === 'draft') return;
    if (posting.state !== 'review') throw new Refusal('conflict', 'POSTING_MOVED');
    await this.postings.turn(tx, id, { to: 'draft', reason: null, by: clerk.accountId });
  }

  /** Says that all of it still holds (職業安定法5条の4). Throws POSTING_MOVED (conflict) for what is not up, or past its last day. */
  async confirm(tx: Tx, clerk: PostingClerk, id: string): Promise<void> {
    const posting = await this.of(tx, clerk, id);
    if (posting.state !== 'open' || compareDates(tokyoDateOf(tx.now), posting.lastDay) > 0)
      throw new Refusal('conflict', 'POSTING_MOVED');
    await this.postings.confirm(tx, id);
  }

  /** Nobody applies any more; who has applied stays in the pipeline. Throws POSTING_MOVED (conflict). */
  async close(tx: Tx, clerk: PostingClerk, id: string): Promise<void> {
    const posting = await this.of(tx, clerk, id);
    if (posting.state === 'closed') return;
    if (!postingMachine.may(posting.state, 'closed')) throw new Refusal('conflict', 'POSTING_MOVED');
    await this.postings.turn(tx, id, { to: 'closed', reason: null, by: clerk.accountId });
  }

  private async of(tx: Tx, { accountId, companyId }: PostingClerk, id: string): Promise<PostingEntity> {
    await this.own.run(tx, accountId, companyId);
    const posting = await this.postings.held(tx, id);
    if (posting?.companyId !== companyId) throw new Refusal('not_found', 'POSTING_NOT_FOUND');
    return posting;
  }
}
