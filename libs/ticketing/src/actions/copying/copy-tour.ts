import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { LodgingStore } from '../../store/lodging.store.ts';
import { RideStore } from '../../store/ride.store.ts';
import type { EventCopy } from './event-copy.ts';

/** Buses and rooms of a copy: of the date in the same place, without anybody in them; a further date is as the first. */
@Injectable()
export class CopyTour {
  constructor(
    private readonly rides: RideStore,
    private readonly lodging: LodgingStore,
  ) {}

  async run(tx: Tx, { from, to, before, after }: EventCopy): Promise<void> {
    const dates = after.map(({ id }, place) => ({ id, like: (before[place] ?? before[0]!).id }));
    await this.rides.copyBuses(tx, from, { eventId: to, dates });
    await this.lodging.copyRooms(tx, from, { eventId: to, dates });
  }
}
