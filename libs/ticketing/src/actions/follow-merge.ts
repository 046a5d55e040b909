import { Injectable } from '@nestjs/common';
import type { MergeUndone, Merged } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { OrderStore } from '../store/order.store.ts';
import { WaitingStore } from '../store/waiting.store.ts';

/** Two entries of the register were one person: the tickets, and their place in line, are with the entry that goes on. Parted again, each has their own. */
@Injectable()
export class FollowMerge {
  constructor(
    private readonly orders: OrderStore,
    private readonly waiting: WaitingStore,
  ) {}

  async run(tx: Tx, { keptId, mergedId }: Merged): Promise<void> {
    await this.orders.handOver(tx, mergedId, keptId);
    await this.waiting.handOver(tx, mergedId, keptId);
  }

  async undo(tx: Tx, { mergedId }: MergeUndone): Promise<void> {
    await this.orders.handBack(tx, mergedId);
    await this.waiting.handBack(tx, mergedId);
  }
}
