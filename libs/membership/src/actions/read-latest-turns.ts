import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { CancellationEntity } from '../store/cancellation.entity.ts';
import { CancellationStore } from '../store/cancellation.store.ts';
import type { MemberMergeEntity } from '../store/member-merge.entity.ts';
import { MemberMergeStore } from '../store/member-merge.store.ts';

/** What has lately become of a member, as far as somebody at the desk may want to do something about it. */
export type LatestTurns = {
  /** The newest cancellation of a plan, with what was said about it. */
  cancellation: CancellationEntity | null;
  /** Doubles that were merged into this member, newest first, those taken back included. */
  merges: MemberMergeEntity[];
};

/** Reads it for the desk's page of a member; whoever calls it has logged the look. */
@Injectable()
export class ReadLatestTurns {
  constructor(
    private readonly cancellations: CancellationStore,
    private readonly merges: MemberMergeStore,
  ) {}

  async run(tx: Tx, memberId: string): Promise<LatestTurns> {
    return {
      cancellation: await this.cancellations.latest(tx, memberId),
      merges: await this.merges.into(tx, memberId),
    };
  }
}
