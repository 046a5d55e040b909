import { Injectable } from '@nestjs/common';
import { Refusal, newId, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { mostBuses, openSeatsOf, readBus, seatsOf } from '../../domain/bus.ts';
import type { BlockReason, BusDraft, BusLayout } from '../../domain/bus.ts';
import { isCalledAlike } from '../../domain/spot-name.ts';
import type { BusEntity } from '../../store/bus.entity.ts';
import { RideStore } from '../../store/ride.store.ts';
import { SaleStore } from '../../store/sale.store.ts';

/** The lock under which everything about who sits where on a date is decided. */
export const rideLock = (occurrenceId: string): string => `ticketing.ride:${occurrenceId}`;

/** A bus as typed; what is blocked of it stays. `id` null: a further one. */
export type BusForm = { occurrenceId: string; id: string | null; typed: Omit<BusDraft, 'blocked'> };

/** The desk says which buses a date has, how their seats stand, and which of them nobody may have. Nobody loses a seat by it unnoticed. */
@Injectable()
export class ArrangeBuses {
  constructor(
    private readonly sales: SaleStore,
    private readonly rides: RideStore,
  ) {}

  /** Throws EVENT_NOT_FOUND, BUS_NOT_FOUND, BUSES_TOO_MANY, BUS_NAME_TAKEN (`field`, `name`) by another bus of the date, BUS_SEAT_IN_USE (`seat`) where somebody sits in what would be gone, and the refusals of `readBus`. */
  async save(tx: Tx, { occurrenceId, id, typed }: BusForm): Promise<string> {
    const date = await this.sales.terms(tx, occurrenceId);
    if (!date) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    await tx.lock(rideLock(date.id));
    const buses = await this.rides.buses(tx, date.id);
    const known = buses.find((bus) => bus.id === id);
    if (id !== null && !known) throw new Refusal('not_found', 'BUS_NOT_FOUND');
    const draft = unwrap(readBus({ ...typed, blocked: known?.blocked ?? [] }));
    assertToldApart(
      draft,
      buses.filter((bus) => bus !== known),
    );
    if (known) {
      await this.assertSeated(tx, known, draft);
      await this.rides.changeBus(tx, known.id, draft);
      return known.id;
    }
    if (buses.length >= mostBuses) throw new Refusal('conflict', 'BUSES_TOO_MANY', { most: mostBuses });
    const bus = { ...draft, id: newId(), communityId: tx.community, eventId: date.eventId };
    const position = Math.max(-1, ...buses.map((other) => other.position)) + 1;
    await this.rides.addBus(tx, { ...bus, occurrenceId: date.id, position });
    return bus.id;
  }

  /** Keeps a seat free, or (`why` null) gives it out again. Throws BUS_NOT_FOUND, BUS_SEAT_UNKNOWN, BUS_SEAT_IN_USE (`seat`). */
  async block(
    tx: Tx,
    { busId, seat, why }: { busId: string; seat: string; why: BlockReason | null },
  ): Promise<void> {
    const bus = await this.locked(tx, busId);
    if (!seatsOf(bus).some(({ label }) => label === seat)) throw new Refusal('not_found', 'BUS_SEAT_UNKNOWN');
    const others = bus.blocked.filter((one) => one.seat !== seat);
    const blocked = why === null ? others : [...others, { seat, why }];
    await this.assertSeated(tx, bus, { ...bus, blocked });
    await this.rides.changeBus(tx, bus.id, { blocked });
  }

  /** Whoever sat in it has no seat any more. Throws BUS_NOT_FOUND. */
  async remove(tx: Tx, busId: string): Promise<void> {
    const bus = await this.locked(tx, busId);
    await this.rides.removeBus(tx, bus.id);
  }

  private async locked(tx: Tx, busId: string): Promise<BusEntity> {
    const seen = await this.rides.bus(tx, busId);
    if (seen) await tx.lock(rideLock(seen.occurrenceId));
    const bus = seen && (await this.rides.bus(tx, busId));
    if (!bus) throw new Refusal('not_found', 'BUS_NOT_FOUND');
    return bus;
  }

  private async assertSeated(tx: Tx, { id, occurrenceId }: BusEntity, layout: BusLayout): Promise<void> {
    const open = new Set(openSeatsOf(layout).map(({ label }) => label));
    const tickets = await this.rides.tickets(tx, occurrenceId);
    const gone = tickets.find(({ busId, seat }) => busId === id && seat !== null && !open.has(seat));
    if (gone?.seat) throw new Refusal('conflict', 'BUS_SEAT_IN_USE', { seat: gone.seat });
  }
}

function assertToldApart({ name }: BusDraft, others: readonly BusEntity[]): void {
  if (others.some((other) => isCalledAlike(other.name, name)))
    throw new Refusal('conflict', 'BUS_NAME_TAKEN', { field: 'name', name });
}
