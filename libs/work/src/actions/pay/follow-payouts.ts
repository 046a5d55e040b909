import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { MergeUndone, Merged } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { PayoutStore } from '../../store/payout.store.ts';

/** What becomes of what is owed when two entries of the register were one person, and that nobody is forgotten before they are paid. */
@Injectable()
export class FollowPayouts {
  constructor(private readonly payouts: PayoutStore) {}

  /** Owed to the entry that goes on; its own account is asked for, since that of a wrong merge would be another's. */
  async merged(tx: Tx, { keptId, mergedId }: Merged): Promise<void> {
    await this.payouts.handOver(tx, { from: mergedId, to: keptId });
  }

  async parted(tx: Tx, { mergedId, doubles }: MergeUndone): Promise<void> {
    await this.payouts.handBack(tx, mergedId, doubles);
  }

  /** Throws REWARD_OWED (conflict), which takes the erasure back as a whole. */
  async erased(tx: Tx, memberId: string): Promise<void> {
    if (await this.payouts.owes(tx, memberId)) throw new Refusal('conflict', 'REWARD_OWED');
  }
}
