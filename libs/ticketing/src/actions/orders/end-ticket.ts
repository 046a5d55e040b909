import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { DoorStore } from '../../store/door.store.ts';
import { PlaceStore } from '../../store/place.store.ts';

/**
 * Ends a ticket of which `fee` yen are kept: its places are free in the same moment, its code is dead, and where it was on its way to
 * somebody nobody can accept it. Of a set that was made smaller
 * than what is given out nothing becomes free. The ticket is to be locked before.
 */
@Injectable()
export class EndTicket {
  constructor(
    private readonly door: DoorStore,
    private readonly places: PlaceStore,
  ) {}

  async run(tx: Tx, id: string, kept: { fee: number; refundId: string | null }): Promise<void> {
    for (const quotaId of await this.door.cancel(tx, id, kept)) {
      await this.places.locked(tx, quotaId);
      await this.places.resize(tx, quotaId, null);
    }
  }
}
