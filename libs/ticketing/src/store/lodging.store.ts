import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { mostRooms } from '../domain/lodging.ts';
import type { Lodged, RoomDraft } from '../domain/lodging.ts';
import { LodgingBedEntity } from './lodging-bed.entity.ts';
import { LodgingRoomEntity } from './lodging-room.entity.ts';
import { freeSpots, onCopiedDates } from './spots.ts';
import type { CopiedDates } from './spots.ts';

/** Rooms of dates, and who sleeps in them. */
@Injectable()
export class LodgingStore {
  rooms(tx: Tx, occurrenceId: string): Promise<LodgingRoomEntity[]> {
    return tx.repo(LodgingRoomEntity).find({
      where: { communityId: tx.community, occurrenceId },
      order: { position: 'ASC', id: 'ASC' },
      take: mostRooms,
    });
  }

  /** Null also for text that is no id at all. */
  async room(tx: Tx, id: string): Promise<LodgingRoomEntity | null> {
    return isId(id) ? tx.repo(LodgingRoomEntity).findOneBy({ communityId: tx.community, id }) : null;
  }

  async addRooms(tx: Tx, rooms: readonly LodgingRoomEntity[]): Promise<void> {
    await tx.repo(LodgingRoomEntity).insert([...rooms]);
  }

  async changeRoom(tx: Tx, id: string, changes: RoomDraft): Promise<void> {
    await tx.repo(LodgingRoomEntity).update({ communityId: tx.community, id }, changes);
  }

  /** Whoever slept in it has no room any more. */
  async removeRoom(tx: Tx, id: string): Promise<void> {
    await tx.repo(LodgingBedEntity).delete({ communityId: tx.community, roomId: id });
    await tx.repo(LodgingRoomEntity).delete({ communityId: tx.community, id });
  }

  async copyRooms(tx: Tx, from: string, to: CopiedDates): Promise<void> {
    const rooms = await tx.repo(LodgingRoomEntity).findBy({ communityId: tx.community, eventId: from });
    const rows = onCopiedDates(rooms, to);
    if (rows.length > 0) await tx.repo(LodgingRoomEntity).insert(rows);
  }

  /** Frees the beds of these tickets, and those that tickets of the date have which were given back. */
  free(tx: Tx, occurrenceId: string, ticketIds: readonly string[]): Promise<void> {
    return freeSpots(tx, 'lodging_bed', { occurrenceId, ticketIds });
  }

  async lodge(tx: Tx, lodged: readonly Lodged[]): Promise<void> {
    const rows = lodged.map((one) => ({ ...one, communityId: tx.community, lodgedAt: tx.now }));
    if (rows.length > 0) await tx.repo(LodgingBedEntity).insert(rows);
  }
}
