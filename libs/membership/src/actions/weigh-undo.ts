import { Injectable } from '@nestjs/common';
import { HoldPayers } from '@enishi/billing';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { whyNotUndone } from '../domain/member-merge.ts';
import { LeavingStore } from '../store/leaving.store.ts';
import type { MemberMergeEntity } from '../store/member-merge.entity.ts';
import { MemberMergeStore } from '../store/member-merge.store.ts';
import type { MemberEntity } from '../store/member.entity.ts';
import { MemberStore } from '../store/member.store.ts';

/** A merge that can be taken back, with both entries held until commit. */
export type UndoableMerge = { merge: MemberMergeEntity; kept: MemberEntity; merged: MemberEntity };

/** Finds a merge and looks whether it can be taken back. Throws MERGE_UNKNOWN and what `whyNotUndone` names. */
@Injectable()
export class WeighUndo {
  constructor(
    private readonly members: MemberStore,
    private readonly merges: MemberMergeStore,
    private readonly leavings: LeavingStore,
    private readonly payers: HoldPayers,
  ) {}

  async run(tx: Tx, mergeId: string): Promise<UndoableMerge> {
    const found = await this.merges.byId(tx, mergeId);
    const ids = found ? ([found.keptId, found.mergedId] as const) : null;
    if (ids) await this.payers.run(tx, 'member', ids);
    const pair = ids ? await this.members.lockedPair(tx, ids) : [];
    // Read again, now that nobody else can take it back.
    const merge = found && (await this.merges.byId(tx, mergeId));
    const kept = pair.find(({ id }) => id === merge?.keptId);
    const merged = pair.find(({ id }) => id === merge?.mergedId);
    if (!merge || !kept || !merged) throw new Refusal('not_found', 'MERGE_UNKNOWN');
    const { mergedAt, record } = merge;
    const refusal = whyNotUndone(merge, {
      ...{ kept, merged, today: tokyoDateOf(tx.now) },
      leaving: (await this.leavings.open(tx, kept.id)) !== null,
      begunSince: await this.merges.begunSince(tx, kept.id, { at: mergedAt, but: record.sources }),
    });
    if (refusal) throw refusal;
    return { merge, kept, merged };
  }
}
