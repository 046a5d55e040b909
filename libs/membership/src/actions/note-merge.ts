import { Injectable } from '@nestjs/common';
import { AccountEmail } from '@enishi/identity';
import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { mergedFacts } from '../domain/member-merge.ts';
import type { MergePlan, MergeRecord } from '../domain/member-merge.ts';
import { membersMerged, mergeUndone } from '../membership.events.ts';
import type { MemberMergeEntity } from '../store/member-merge.entity.ts';
import { MemberMergeStore } from '../store/member-merge.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';

/** Keeps the record of a merge and of its taking back, writes both into the stories of both, and tells whoever listens. */
@Injectable()
export class NoteMerge {
  constructor(
    private readonly merges: MemberMergeStore,
    private readonly timeline: TimelineStore,
    private readonly emails: AccountEmail,
  ) {}

  /** `moved` is what the record needs besides the facts before and after. Needs the identity scope. */
  async run(
    tx: Tx,
    { kept, merged, facts }: MergePlan,
    moved: Omit<MergeRecord, 'before' | 'after'>,
    accountId: string,
  ): Promise<void> {
    const actor = await this.emails.run(tx, accountId);
    const former = facts.merged.number;
    const before = { kept: mergedFacts(kept), merged: mergedFacts(merged) };
    await this.merges.add(tx, {
      ...{ id: newId(), keptId: kept.id, mergedId: merged.id, formerNumber: former },
      ...{ record: { before, after: facts, ...moved }, mergedBy: actor },
    });
    const { number } = facts.kept;
    await this.timeline.append(tx, kept.id, { kind: 'merged_in', facts: { number: former }, actor });
    await this.timeline.append(tx, merged.id, { kind: 'merged_away', facts: { number }, actor });
    await tx.emit(membersMerged, {
      ...{ keptId: kept.id, mergedId: merged.id, formerNumber: former },
      ...{ email: facts.kept.email, otherEmail: facts.merged.email },
      opensToo: !facts.merged.awaitsAgreement,
    });
  }

  async undone(tx: Tx, merge: MemberMergeEntity, accountId: string): Promise<void> {
    const actor = await this.emails.run(tx, accountId);
    const { keptId, mergedId, mergedAt, record } = merge;
    const { kept, merged } = record.before;
    await this.merges.noteUndone(tx, merge.id, actor);
    const facts = { number: kept.number, former: merged.number };
    for (const id of [keptId, mergedId])
      await this.timeline.append(tx, id, { kind: 'merge_undone', facts, actor });
    await tx.emit(mergeUndone, {
      ...{ keptId, mergedId, mergedAt: mergedAt.toISOString(), emails: [kept.email, merged.email] },
      ...{ doubles: record.doubles, openedToo: !record.after.merged.awaitsAgreement },
    });
  }
}
