import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { holdMachine } from '../domain/states.ts';
import { HoldStore } from '../store/hold.store.ts';
import { PlaceStore } from '../store/place.store.ts';

/** Gives up what is kept, so that others can have it at once. Of what was ordered or given up already nothing changes. */
@Injectable()
export class ReleaseTickets {
  constructor(
    private readonly holds: HoldStore,
    private readonly places: PlaceStore,
  ) {}

  /** Throws PURCHASE_NOT_FOUND. */
  async run(tx: Tx, memberId: string, id: string): Promise<void> {
    const hold = await this.holds.locked(tx, memberId, id);
    if (!hold) throw new Refusal('not_found', 'PURCHASE_NOT_FOUND');
    if (!holdMachine.may(hold.state, 'released')) return;
    await this.places.free(tx, id);
    await this.holds.turn(tx, id, 'released');
  }
}
