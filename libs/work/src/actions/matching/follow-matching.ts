import { Injectable } from '@nestjs/common';
import type { MergeUndone, Merged } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { GigImpressionStore } from '../../store/matching/gig-impression.store.ts';
import { GigPickStore } from '../../store/matching/gig-pick.store.ts';
import { GigWishStore } from '../../store/matching/gig-wish.store.ts';

/** What was shown to somebody, and what was written to them, belongs to whoever the register says they are. Limits that one set stand where the other set none. */
@Injectable()
export class FollowMatching {
  constructor(
    private readonly impressions: GigImpressionStore,
    private readonly picks: GigPickStore,
    private readonly wishes: GigWishStore,
  ) {}

  async merged(tx: Tx, { keptId, mergedId }: Merged): Promise<void> {
    const of = { from: mergedId, to: keptId };
    await this.impressions.handOver(tx, of);
    await this.picks.handOver(tx, of);
    await this.wishes.handOver(tx, of);
  }

  async parted(tx: Tx, { keptId, mergedId, doubles }: MergeUndone): Promise<void> {
    await this.impressions.handBack(tx, mergedId, doubles);
    await this.picks.handBack(tx, mergedId, doubles);
    await this.wishes.handBack(tx, { from: mergedId, to: keptId });
  }
}
