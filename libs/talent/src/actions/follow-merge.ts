import { Injectable } from '@nestjs/common';
import type { MergeUndone, Merged } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { ConsentStore } from '../store/consent.store.ts';

/**
 * Two entries of the register were one person: what the closed one gave stands with the one that goes on, and with it the diary. Taken back,
 * each has again what it, or an earlier double of it, gave; what had ended stays ended.
 */
@Injectable()
export class FollowMerge {
  constructor(private readonly consents: ConsentStore) {}

  run(tx: Tx, { keptId, mergedId }: Merged): Promise<void> {
    return this.consents.handOver(tx, { from: mergedId, to: keptId });
  }

  undo(tx: Tx, { mergedId, doubles }: MergeUndone): Promise<void> {
    return this.consents.handBack(tx, mergedId, doubles);
  }
}
