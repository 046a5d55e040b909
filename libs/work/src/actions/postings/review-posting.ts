import { Injectable } from '@nestjs/common';
import { Refusal, isWhole, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readReason } from '../../domain/help-request.ts';
import { postingMachine } from '../../domain/postings/posting.ts';
import type { PostingEntity } from '../../store/postings/posting.entity.ts';
import { PostingStore } from '../../store/postings/posting.store.ts';
import { articleTurned } from '../../work.events.ts';
import { JudgePosting } from './judge-posting.ts';

/** `edition` is what the desk has read; `wage` the yen an hour that it looked up, null where the figure of this year is known. */
export type Publishing = { id: string; edition: number; wage: number | null; by: string };

/** What the secretariat does with a posting. Each pressed twice is done once. All throw POSTING_NOT_FOUND, also for a draft. */
@Injectable()
export class ReviewPosting {
  constructor(
    private readonly postings: PostingStore,
    private readonly judge: JudgePosting,
  ) {}

  /**
   * Puts it up. Throws POSTING_MOVED and POSTING_OVERTAKEN (conflict) where the company has taken it back or written it anew since, POSTING_WAGE_UNKNOWN where a minimum wage has to be looked up
   * (最低賃金法4条), and POSTING_BLOCKED.
   */
  async publish(tx: Tx, { id, edition, wage, by }: Publishing): Promise<void> {
    const posting = await this.of(tx, id);
    if (posting.edition !== edition) throw new Refusal('conflict', 'POSTING_OVERTAKEN');
    if (posting.state === 'open') return;
    if (!postingMachine.may(posting.state, 'open')) throw new Refusal('conflict', 'POSTING_MOVED');
    const looked = await this.lookedUp(tx, posting, wage);
    const article = await this.judge.refuse(tx, { ...posting, wage: looked });
    const today = tokyoDateOf(tx.now);
    await this.postings.write(tx, {
      id,
      wage: looked,
      publishedOn: today,
      confirmedOn: today,
      askedOn: null,
    });
    await this.postings.turn(tx, id, { to: 'open', reason: null, by });
    if (article?.memberId) await tx.emit(articleTurned, { articleId: article.id, told: 'published' });
  }

  /** Gives it back to the company, which reads why. Throws WORK_REASON_WRONG, POSTING_MOVED (conflict). */
  async giveBack(tx: Tx, { id, reason, by }: { id: string; reason: string; by: string }): Promise<void> {
    const posting = await this.of(tx, id);
    if (posting.state !== 'review') throw new Refusal('conflict', 'POSTING_MOVED');
    await this.postings.turn(tx, id, { to: 'draft', reason: unwrap(readReason(reason)), by });
  }

  /** Takes it down, and says why (職業安定法5条の4: what is wrong is stopped). Throws WORK_REASON_WRONG, POSTING_MOVED (conflict). */
  async close(tx: Tx, { id, reason, by }: { id: string; reason: string; by: string }): Promise<void> {
    const posting = await this.of(tx, id);
    if (posting.state === 'closed') return;
    if (!postingMachine.may(posting.state, 'closed')) throw new Refusal('conflict', 'POSTING_MOVED');
    await this.postings.turn(tx, id, { to: 'closed', reason: unwrap(readReason(reason)), by });
  }

  private async lookedUp(tx: Tx, posting: PostingEntity, wage: number | null): Promise<number | null> {
    if (!(await this.judge.lacksFigure(tx, posting))) return null;
    if (wage === null || !isWhole(wage, 1, 100_000))
      throw new Refusal('invalid', 'POSTING_WAGE_UNKNOWN', { field: 'wage' });
    return wage;
  }

  private async of(tx: Tx, id: string): Promise<PostingEntity> {
    const posting = await this.postings.held(tx, id);
    if (!posting || posting.state === 'draft') throw new Refusal('not_found', 'POSTING_NOT_FOUND');
    return posting;
  }
}
