import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { DeskReader } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import type { BusEntity } from '../../store/bus.entity.ts';
import { LodgingStore } from '../../store/lodging.store.ts';
import type { LodgingRoomEntity } from '../../store/lodging-room.entity.ts';
import { RideStore } from '../../store/ride.store.ts';
import type { RideTicket } from '../../store/ride.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import type { DateTerms } from '../../store/sale.store.ts';
import { NameTravellers } from './name-travellers.ts';

/** A date with its buses, its rooms and everybody who travels; `seatsShownAt`, `roomsShownAt`: since when they see where they sit and sleep. */
export type Ride = {
  date: DateTerms;
  buses: BusEntity[];
  rooms: LodgingRoomEntity[];
  tickets: RideTicket[];
  seatsShownAt: Date | null;
  roomsShownAt: Date | null;
};

/** Shows the desk who sits and sleeps where on a date; that the names were looked at is written down. */
@Injectable()
export class ReadRide {
  constructor(
    private readonly sales: SaleStore,
    private readonly rides: RideStore,
    private readonly lodging: LodgingStore,
    private readonly names: NameTravellers,
  ) {}

  /** `exported`: on paper that leaves the house. Throws EVENT_NOT_FOUND. */
  async run(tx: Tx, occurrenceId: string, { reader, exported = false }: RideReading): Promise<Ride> {
    const date = await this.sales.terms(tx, occurrenceId);
    if (!date) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const tickets = await this.rides.tickets(tx, date.id);
    const look = {
      reader,
      reason: `ride:${date.id}`,
      ...(exported ? ({ act: 'export_members' } as const) : {}),
    };
    const shown = await this.rides.ride(tx, date.id);
    return {
      ...{ date, buses: await this.rides.buses(tx, date.id), rooms: await this.lodging.rooms(tx, date.id) },
      tickets: await this.names.run(tx, tickets, {
        ...look,
        others: tickets.filter(({ name }) => name).length,
      }),
      ...{ seatsShownAt: shown?.seatsShownAt ?? null, roomsShownAt: shown?.roomsShownAt ?? null },
    };
  }
}

export type RideReading = { reader: DeskReader; exported?: boolean };
