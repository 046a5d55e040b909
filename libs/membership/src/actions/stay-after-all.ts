import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { LeavingStore } from '../store/leaving.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';

/** Somebody who was about to leave stays: the wish is withdrawn. Does nothing where there was none. */
@Injectable()
export class StayAfterAll {
  constructor(
    private readonly leavings: LeavingStore,
    private readonly timeline: TimelineStore,
  ) {}

  async run(tx: Tx, memberId: string): Promise<void> {
    const leaving = await this.leavings.open(tx, memberId);
    if (!leaving) return;
    await this.leavings.settle(tx, leaving, 'withdrawn');
    await this.timeline.append(tx, memberId, { kind: 'leaving_withdrawn' });
  }
}
