import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { lodgeParties } from '../../domain/lodging.ts';
import { LodgingStore } from '../../store/lodging.store.ts';
import { RideStore } from '../../store/ride.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { rideLock } from './arrange-buses.ts';
import type { SeatedCount } from './seat-travellers.ts';

/** A ticket's new room, null: none. */
export type Lodging = { ticketId: string; roomId: string | null };

/** The desk gives those who travel their rooms: parties by themselves, strangers by hand alone. Decided under the lock of the date. */
@Injectable()
export class LodgeTravellers {
  constructor(
    private readonly sales: SaleStore,
    private readonly rides: RideStore,
    private readonly lodging: LodgingStore,
  ) {}

  /** Gives whoever has no room one without strangers (`lodgeParties`); nobody who has one is moved. Throws EVENT_NOT_FOUND. */
  async place(tx: Tx, occurrenceId: string): Promise<SeatedCount> {
    const date = await this.sales.terms(tx, occurrenceId);
    if (!date) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    await tx.lock(rideLock(date.id));
    await this.lodging.free(tx, date.id, []);
    const tickets = await this.rides.tickets(tx, date.id);
    const rooms = (await this.lodging.rooms(tx, date.id)).map(({ id, beds }) => {
      const orderIds = tickets.filter(({ roomId }) => roomId === id).map(({ orderId }) => orderId);
      return { id, beds, orderIds };
    });
    const open = tickets.filter(({ roomId }) => roomId === null);
    const parties = [...new Set(open.map(({ orderId }) => orderId))].map((id) => ({
      id,
      ticketIds: open.filter(({ orderId }) => orderId === id).map(({ ticketId }) => ticketId),
    }));
    const lodged = lodgeParties(rooms, parties);
    await this.lodging.lodge(tx, lodged);
    return { placed: lodged.length, left: open.length - lodged.length };
  }

  /** By hand, with whomever sleeps there. Throws TICKET_NOT_FOUND, LODGING_ROOM_NOT_FOUND for a room of another date, LODGING_ROOM_FULL (conflict; `name`, `beds`). */
  async move(tx: Tx, { ticketId, roomId }: Lodging): Promise<void> {
    const dateId = await this.rides.dateOf(tx, ticketId);
    if (!dateId) throw new Refusal('not_found', 'TICKET_NOT_FOUND');
    await tx.lock(rideLock(dateId));
    const tickets = await this.rides.tickets(tx, dateId);
    if (!tickets.some((ticket) => ticket.ticketId === ticketId))
      throw new Refusal('not_found', 'TICKET_NOT_FOUND');
    if (roomId === null) return this.lodging.free(tx, dateId, [ticketId]);
    const room = (await this.lodging.rooms(tx, dateId)).find(({ id }) => id === roomId);
    if (!room) throw new Refusal('not_found', 'LODGING_ROOM_NOT_FOUND');
    const others = tickets.filter((ticket) => ticket.roomId === room.id && ticket.ticketId !== ticketId);
    if (others.length >= room.beds)
      throw new Refusal('conflict', 'LODGING_ROOM_FULL', { name: room.name, beds: room.beds });
    await this.lodging.free(tx, dateId, [ticketId]);
    await this.lodging.lodge(tx, [{ ticketId, roomId: room.id }]);
  }

  /** From now on those who travel see their rooms, or no more. Throws EVENT_NOT_FOUND. */
  async show(tx: Tx, occurrenceId: string, shown: boolean): Promise<void> {
    const date = await this.sales.terms(tx, occurrenceId);
    if (!date) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    await this.rides.show(tx, date, { roomsShownAt: shown ? tx.now : null });
  }
}
