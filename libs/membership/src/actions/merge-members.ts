import { Injectable } from '@nestjs/common';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { planMerge } from '../domain/member-merge.ts';
import type { MergeChoice } from '../domain/member-merge.ts';
import { HandOverEntry } from './hand-over-entry.ts';
import { JoinRefusals } from './join-refusals.ts';
import { NoteMerge } from './note-merge.ts';
import { WeighMerge } from './weigh-merge.ts';

/** Two entries, what is kept of which, and the revision of the preview that was looked at. */
export type MergeWish = {
  ids: readonly [string, string];
  choice: MergeChoice;
  revision: string;
  accountId: string;
};

/**
 * Makes two entries of one person one member. Both are held, so that of two desks at once the second is told what the first has done.
 * Payments, receipts and everything at Stripe stay whose they are and are shown with the kept member; both sign-ins open it; a refusal
 * of letters wins. It can be taken back for 14 days. Needs the identity scope.
 * Throws MEMBER_NOT_FOUND, MERGE_CHANGED and what `planMerge` refuses.
 */
@Injectable()
export class MergeMembers {
  constructor(
    private readonly weigh: WeighMerge,
    private readonly refusals: JoinRefusals,
    private readonly handOver: HandOverEntry,
    private readonly note: NoteMerge,
  ) {}

  /** Answers with the id of the member that goes on. */
  async run(tx: Tx, { ids, choice, revision, accountId }: MergeWish): Promise<string> {
    const weighed = await this.weigh.hold(tx, ids);
    const plan = planMerge(weighed.pair, choice, { ...weighed, today: tokyoDateOf(tx.now) });
    if (revision !== weighed.revision) throw new Refusal('conflict', 'MERGE_CHANGED');
    const readers = await this.refusals.run(tx, weighed.pair, plan.newsletter);
    const handed = await this.handOver.run(tx, plan);
    await this.note.run(tx, plan, { ...handed, readers }, accountId);
    return plan.kept.id;
  }
}
