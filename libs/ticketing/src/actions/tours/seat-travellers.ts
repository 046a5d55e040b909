import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { placeParties } from '../../domain/bus-placing.ts';
import type { SeatParty } from '../../domain/bus-placing.ts';
import { openSeatsOf, seatsOf } from '../../domain/bus.ts';
import type { BusEntity } from '../../store/bus.entity.ts';
import { RideStore } from '../../store/ride.store.ts';
import type { RideTicket } from '../../store/ride.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { rideLock } from './arrange-buses.ts';

/** A ticket's new seat, null: none; `expected` is whoever sat there on the screen, null: nobody. */
export type Seating = {
  ticketId: string;
  to: { busId: string; seat: string } | null;
  expected: string | null;
};

/** How many were given a seat, and for how many there was none. */
export type SeatedCount = { placed: number; left: number };

/** The desk gives those who travel their seats: all by itself, then by hand. Decided under the lock of the date. */
@Injectable()
export class SeatTravellers {
  constructor(
    private readonly sales: SaleStore,
    private readonly rides: RideStore,
  ) {}

  /** Seats whoever has none, those who ordered together beside each other; nobody who sits is moved. Throws EVENT_NOT_FOUND. */
  async place(tx: Tx, occurrenceId: string): Promise<SeatedCount> {
    const date = await this.sales.terms(tx, occurrenceId);
    if (!date) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    await tx.lock(rideLock(date.id));
    await this.rides.free(tx, date.id, []);
    const [buses, tickets] = [await this.rides.buses(tx, date.id), await this.rides.tickets(tx, date.id)];
    const free = buses.map((bus) => ({ id: bus.id, seats: freeSeatsOf(bus, tickets) }));
    const parties = partiesOf(buses, tickets);
    const placed = placeParties(free, parties);
    await this.rides.seat(tx, placed);
    const all = parties.reduce((sum, { ticketIds }) => sum + ticketIds.length, 0);
    return { placed: placed.length, left: all - placed.length };
  }

  /**
   * Gives a ticket a seat, or none; whoever sat there changes places with it, or is left without where it had none. Throws TICKET_NOT_FOUND, BUS_SEAT_UNKNOWN for what is no seat
   * of a bus of its date or is kept free, SEAT_CHANGED_MEANWHILE (conflict) where somebody else sits there than the screen showed.
   */
  async seat(tx: Tx, { ticketId, to, expected }: Seating): Promise<void> {
    const dateId = await this.rides.dateOf(tx, ticketId);
    if (!dateId) throw new Refusal('not_found', 'TICKET_NOT_FOUND');
    await tx.lock(rideLock(dateId));
    const tickets = await this.rides.tickets(tx, dateId);
    const moved = tickets.find((ticket) => ticket.ticketId === ticketId);
    if (!moved) throw new Refusal('not_found', 'TICKET_NOT_FOUND');
    if (!to) return this.rides.free(tx, dateId, [ticketId]);
    const bus = (await this.rides.buses(tx, dateId)).find(({ id }) => id === to.busId);
    if (!bus || !openSeatsOf(bus).some(({ label }) => label === to.seat))
      throw new Refusal('not_found', 'BUS_SEAT_UNKNOWN');
    const sitting = tickets.find(({ busId, seat }) => busId === to.busId && seat === to.seat);
    if ((sitting?.ticketId ?? null) !== expected) throw new Refusal('conflict', 'SEAT_CHANGED_MEANWHILE');
    const exchanged =
      sitting && sitting !== moved && moved.busId && moved.seat
        ? [{ ticketId: sitting.ticketId, busId: moved.busId, seat: moved.seat }]
        : [];
    await this.rides.free(tx, dateId, [ticketId, ...(sitting ? [sitting.ticketId] : [])]);
    await this.rides.seat(tx, [{ ticketId, ...to }, ...exchanged]);
  }

  /** From now on those who travel see where they sit, or no more. Throws EVENT_NOT_FOUND. */
  async show(tx: Tx, occurrenceId: string, shown: boolean): Promise<void> {
    const date = await this.sales.terms(tx, occurrenceId);
    if (!date) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    await this.rides.show(tx, date, { seatsShownAt: shown ? tx.now : null });
  }
}

function freeSeatsOf(bus: BusEntity, tickets: readonly RideTicket[]) {
  const taken = new Set(tickets.filter(({ busId }) => busId === bus.id).map(({ seat }) => seat));
  return openSeatsOf(bus).filter(({ label }) => !taken.has(label));
}

/** Those of an order who have no seat yet, and where the others of it sit. */
function partiesOf(buses: readonly BusEntity[], tickets: readonly RideTicket[]): SeatParty[] {
  const rows = new Map(
    buses.flatMap((bus) => seatsOf(bus).map(({ label, row }) => [`${bus.id} ${label}`, row] as const)),
  );
  const orders = [...new Set(tickets.map(({ orderId }) => orderId))];
  return orders.map((id) => {
    const party = tickets.filter(({ orderId }) => orderId === id);
    return {
      id,
      ticketIds: party.filter(({ busId }) => busId === null).map(({ ticketId }) => ticketId),
      near: party.flatMap(({ busId, seat }) =>
        busId === null ? [] : [{ busId, row: rows.get(`${busId} ${seat}`) ?? 0 }],
      ),
    };
  });
}
