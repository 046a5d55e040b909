import { Injectable } from '@nestjs/common';
import type { MergeUndone, Merged } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { OrderStore } from '../store/order.store.ts';

/** Two entries of the register were one person: the tickets are with the entry that goes on. Parted again, each has their own. */
@Injectable()
export class FollowMerge {
  constructor(private readonly orders: OrderStore) {}

  async run(tx: Tx, { keptId, mergedId }: Merged): Promise<void> {
    await this.orders.handOver(tx, mergedId, keptId);
  }

  async undo(tx: Tx, { mergedId }: MergeUndone): Promise<void> {
    await this.orders.handBack(tx, mergedId);
  }
}
