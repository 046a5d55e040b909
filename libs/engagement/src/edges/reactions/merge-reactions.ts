import { Joins } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { membersMerged, mergeUndone } from '@enishi/membership';
import type { MergeUndone, Merged } from '@enishi/membership';
import { Injectable } from '@nestjs/common';

import { FollowMerge } from '../../actions/follow-merge.ts';

/** What follows for letters when two entries of the register become one, or two again. */
@Injectable()
export class MergeReactions {
  constructor(private readonly merges: FollowMerge) {}

  @Joins(membersMerged, 'engagement.follow_merge')
  async merged(tx: Tx, merge: Merged): Promise<void> {
    await this.merges.run(tx, merge);
  }

  @Joins(mergeUndone, 'engagement.follow_parting')
  async parted(tx: Tx, parting: MergeUndone): Promise<void> {
    await this.merges.undo(tx, parting);
  }
}
