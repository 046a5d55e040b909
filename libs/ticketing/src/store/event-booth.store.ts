import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { IsNull } from 'typeorm';
import type { TypedBooth } from '../domain/event-booth.ts';
import { mostBooths } from '../domain/event-booth.ts';
import { BoothRoomEntity } from './booth-room.entity.ts';
import { EventBoothEntity } from './event-booth.entity.ts';

/** Booths of events, and how many there is room for. */
@Injectable()
export class EventBoothStore {
  /** None where nothing was said. */
  async room(tx: Tx, eventId: string): Promise<number> {
    const kept = await tx.repo(BoothRoomEntity).findOneBy({ communityId: tx.community, eventId });
    return kept?.capacity ?? 0;
  }

  async keepRoom(tx: Tx, eventId: string, capacity: number): Promise<void> {
    await tx
      .repo(BoothRoomEntity)
      .upsert({ eventId, communityId: tx.community, capacity }, { conflictPaths: ['eventId'] });
  }

  /** Those that were given and not taken back, in the order of their labels. */
  of(tx: Tx, eventId: string): Promise<EventBoothEntity[]> {
    return tx.repo(EventBoothEntity).find({
      where: { communityId: tx.community, eventId, returnedAt: IsNull() },
      order: { label: 'ASC', id: 'ASC' },
      take: mostBooths,
    });
  }

  /** Null also for one that was taken back. */
  async byId(tx: Tx, id: string): Promise<EventBoothEntity | null> {
    if (!isId(id)) return null;
    return tx.repo(EventBoothEntity).findOneBy({ communityId: tx.community, id, returnedAt: IsNull() });
  }

  async add(tx: Tx, booth: EventBoothEntity): Promise<void> {
    await tx.repo(EventBoothEntity).insert(booth);
  }

  async change(tx: Tx, id: string, words: TypedBooth): Promise<void> {
    await tx.repo(EventBoothEntity).update({ communityId: tx.community, id }, words);
  }

  async end(tx: Tx, id: string): Promise<void> {
    await tx.repo(EventBoothEntity).update({ communityId: tx.community, id }, { returnedAt: tx.now });
  }
}
