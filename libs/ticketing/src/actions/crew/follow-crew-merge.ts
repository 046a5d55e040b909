import { Injectable } from '@nestjs/common';
import type { MergeUndone, Merged } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { CrewStore } from '../../store/crew.store.ts';

/** Two entries of the register were one person: what either was asked for is with the one that goes on; parted again, each has their own. */
@Injectable()
export class FollowCrewMerge {
  constructor(private readonly crew: CrewStore) {}

  run(tx: Tx, { keptId, mergedId }: Merged): Promise<void> {
    return this.crew.handOver(tx, mergedId, keptId);
  }

  undo(tx: Tx, { mergedId, doubles }: MergeUndone): Promise<void> {
    return this.crew.handBack(tx, mergedId, doubles);
  }
}
