import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { HandOverEntry } from './hand-over-entry.ts';
import { JoinRefusals } from './join-refusals.ts';
import { NoteMerge } from './note-merge.ts';
import { WeighUndo } from './weigh-undo.ts';

/**
 * Parts a merged member again into the two entries that there were, each as it was; what has happened to the money of either since
 * belongs to the one that it was taken for. Needs the identity scope.
 * Throws MERGE_UNKNOWN and what `whyNotUndone` names: too late, erased, merged again, or something came about that belongs to both.
 */
@Injectable()
export class UndoMerge {
  constructor(
    private readonly weigh: WeighUndo,
    private readonly handOver: HandOverEntry,
    private readonly note: NoteMerge,
    private readonly refusals: JoinRefusals,
  ) {}

  /** Answers with the id of the entry that is there again. */
  async run(tx: Tx, mergeId: string, accountId: string): Promise<string> {
    const { merge, ...pair } = await this.weigh.run(tx, mergeId);
    await this.handOver.back(tx, merge.record, pair);
    await this.refusals.undo(tx, merge, pair);
    // Whoever keeps lists of refusals has the last word: what is on them is no yes.
    await this.note.undone(tx, merge, accountId);
    return merge.mergedId;
  }
}
