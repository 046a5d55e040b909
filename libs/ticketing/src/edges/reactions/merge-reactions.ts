import { Injectable } from '@nestjs/common';
import { membersMerged, mergeUndone } from '@enishi/membership';
import type { MergeUndone, Merged } from '@enishi/membership';
import { Joins } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { HandOverPapers } from '../../actions/guests/hand-over-papers.ts';
import { FollowMerge } from '../../actions/orders/follow-merge.ts';
import { EndProxies } from '../../actions/proxies/end-proxies.ts';

/** What follows for tickets when two entries of the register become one, or two again. */
@Injectable()
export class MergeReactions {
  constructor(
    private readonly merges: FollowMerge,
    private readonly proxies: EndProxies,
    private readonly papers: HandOverPapers,
  ) {}

  @Joins(membersMerged, 'ticketing.follow_merge')
  async merged(tx: Tx, merge: Merged): Promise<void> {
    await this.merges.run(tx, merge);
    await this.proxies.run(tx, merge.mergedId);
    await this.papers.run(tx, { takenBy: merge.mergedId, to: merge.keptId });
  }

  @Joins(mergeUndone, 'ticketing.follow_parting')
  async parted(tx: Tx, parting: MergeUndone): Promise<void> {
    await this.merges.undo(tx, parting);
    await this.papers.run(tx, { takenBy: parting.mergedId, to: parting.mergedId });
  }
}
