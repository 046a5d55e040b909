import { Injectable } from '@nestjs/common';
import type { MergeUndone, Merged } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { LifeNeedStore } from '../../store/life-need.store.ts';

/** Two entries of the register were one person, or were not: what each wrote of their needs goes along, and comes back. */
@Injectable()
export class FollowNeeds {
  constructor(private readonly needs: LifeNeedStore) {}

  async merged(tx: Tx, { keptId: to, mergedId: from }: Merged): Promise<void> {
    await this.needs.handOver(tx, { from, to });
  }

  async parted(tx: Tx, { keptId, mergedId, doubles }: MergeUndone): Promise<void> {
    await this.needs.handBack(tx, mergedId, { keptId, doubles });
  }
}
