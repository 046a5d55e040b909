import { Injectable } from '@nestjs/common';
import { Refusal, newId, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { mostRooms, readRoom } from '../../domain/lodging.ts';
import type { RoomDraft } from '../../domain/lodging.ts';
import { isCalledAlike } from '../../domain/spot-name.ts';
import { LodgingStore } from '../../store/lodging.store.ts';
import type { LodgingRoomEntity } from '../../store/lodging-room.entity.ts';
import { RideStore } from '../../store/ride.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { rideLock } from './arrange-buses.ts';

/** Rooms that are alike but for their names, as an inn gives them: 201, 202, 203 with two beds each. */
export type RoomsForm = Omit<RoomDraft, 'name'> & { names: readonly string[] };

/** The desk says which rooms a date has, how many sleep in each, and for whom it is. Nobody loses a bed by it unnoticed. */
@Injectable()
export class ArrangeRooms {
  constructor(
    private readonly sales: SaleStore,
    private readonly rides: RideStore,
    private readonly lodging: LodgingStore,
  ) {}

  /** All or none. Throws EVENT_NOT_FOUND, LODGING_ROOMS_TOO_MANY (`most`), LODGING_NAME_TAKEN (`name`) and the refusals of `readRoom`. */
  async add(tx: Tx, occurrenceId: string, { names, beds, note }: RoomsForm): Promise<number> {
    const date = await this.sales.terms(tx, occurrenceId);
    if (!date) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    await tx.lock(rideLock(date.id));
    const known = await this.lodging.rooms(tx, date.id);
    if (known.length + names.length > mostRooms)
      throw new Refusal('conflict', 'LODGING_ROOMS_TOO_MANY', { field: 'name', most: mostRooms });
    const drafts = (names.length > 0 ? names : ['']).map((name) => unwrap(readRoom({ name, beds, note })));
    drafts.forEach((draft, at) => assertToldApart(draft, [...known, ...drafts.slice(0, at)]));
    const first = Math.max(-1, ...known.map(({ position }) => position)) + 1;
    await this.lodging.addRooms(
      tx,
      drafts.map((draft, at) => ({
        ...{ ...draft, id: newId(), communityId: tx.community, eventId: date.eventId },
        ...{ occurrenceId: date.id, position: first + at },
      })),
    );
    return drafts.length;
  }

  /** Throws LODGING_ROOM_NOT_FOUND, LODGING_NAME_TAKEN (`name`), LODGING_BEDS_IN_USE (`people`) where more sleep in it than would, and the refusals of `readRoom`. */
  async change(tx: Tx, roomId: string, typed: RoomDraft): Promise<void> {
    const room = await this.locked(tx, roomId);
    const draft = unwrap(readRoom(typed));
    const rooms = await this.lodging.rooms(tx, room.occurrenceId);
    assertToldApart(
      draft,
      rooms.filter(({ id }) => id !== room.id),
    );
    const tickets = await this.rides.tickets(tx, room.occurrenceId);
    const people = tickets.filter((ticket) => ticket.roomId === room.id).length;
    if (people > draft.beds) throw new Refusal('conflict', 'LODGING_BEDS_IN_USE', { field: 'beds', people });
    await this.lodging.changeRoom(tx, room.id, draft);
  }

  /** Whoever slept in it has no room any more. Throws LODGING_ROOM_NOT_FOUND. */
  async remove(tx: Tx, roomId: string): Promise<void> {
    const room = await this.locked(tx, roomId);
    await this.lodging.removeRoom(tx, room.id);
  }

  private async locked(tx: Tx, roomId: string): Promise<LodgingRoomEntity> {
    const seen = await this.lodging.room(tx, roomId);
    if (seen) await tx.lock(rideLock(seen.occurrenceId));
    const room = seen && (await this.lodging.room(tx, roomId));
    if (!room) throw new Refusal('not_found', 'LODGING_ROOM_NOT_FOUND');
    return room;
  }
}

function assertToldApart({ name }: RoomDraft, others: readonly RoomDraft[]): void {
  if (others.some((other) => isCalledAlike(other.name, name)))
    throw new Refusal('conflict', 'LODGING_NAME_TAKEN', { field: 'name', name });
}
