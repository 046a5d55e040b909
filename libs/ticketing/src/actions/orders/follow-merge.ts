import { Injectable } from '@nestjs/common';
import type { MergeUndone, Merged } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { HoldStore } from '../../store/hold.store.ts';
import { OrderStore } from '../../store/order.store.ts';
import { PlaceStore } from '../../store/place.store.ts';
import { WaitingListStore } from '../../store/waiting-list.store.ts';
import { WaitingStore } from '../../store/waiting.store.ts';
import { waitingTurned } from '../../ticketing.events.ts';

/**
 * Two entries of the register were one person: the tickets, and their place in line, are with the entry that goes on. Parted again, each
 * has their own and that of their earlier doubles, with what is offered to them.
 */
@Injectable()
export class FollowMerge {
  constructor(
    private readonly orders: OrderStore,
    private readonly waiting: WaitingStore,
    private readonly list: WaitingListStore,
    private readonly holds: HoldStore,
    private readonly places: PlaceStore,
  ) {}

  async run(tx: Tx, { keptId, mergedId }: Merged): Promise<void> {
    await this.lockLists(tx, [keptId, mergedId]);
    await this.orders.handOver(tx, mergedId, keptId);
    for (const { id: entryId, state, holdId } of await this.waiting.handOver(tx, mergedId, keptId)) {
      if (holdId) await this.places.free(tx, holdId);
      if (holdId) await this.holds.turn(tx, holdId, state === 'lapsed' ? 'expired' : 'released');
      if (state === 'lapsed') await tx.emit(waitingTurned, { entryId, to: state });
    }
  }

  async undo(
    tx: Tx,
    { keptId, mergedId, doubles }: Pick<MergeUndone, 'keptId' | 'mergedId' | 'doubles'>,
  ): Promise<void> {
    await this.lockLists(tx, [keptId, mergedId]);
    await this.orders.handBack(tx, mergedId, doubles);
    await this.waiting.handBack(tx, mergedId, doubles);
  }

  /** Whoever is being offered places at this moment is known first, so that no offer is made to an entry that goes on no more. */
  private async lockLists(tx: Tx, memberIds: readonly string[]): Promise<void> {
    for (const eventId of await this.waiting.eventsOf(tx, memberIds)) await this.list.lock(tx, eventId);
  }
}
