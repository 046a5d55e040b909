import { Injectable } from '@nestjs/common';
import { ReachesOut, Transactions } from '@enishi/platform';
import type { Occurred } from '@enishi/platform';
import { GatherCopy } from '../../actions/gather-copy.ts';
import { ownCopyRequested } from '../../membership.events.ts';

/** The worker gathers a person's data: it needs to see accounts too, which the transaction of a plain reaction does not. */
@Injectable()
export class GatherCopyWhenAsked {
  constructor(
    private readonly transactions: Transactions,
    private readonly gather: GatherCopy,
  ) {}

  @ReachesOut(ownCopyRequested, 'membership.gather_copy', 'members')
  async run({ exportId }: { exportId: string }, { communityId }: Occurred): Promise<void> {
    await this.transactions.inIdentity(communityId!, (tx) => this.gather.run(tx, exportId));
  }
}
