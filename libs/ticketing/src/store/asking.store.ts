import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { EventAsking } from '../domain/asking.ts';
import { EventAskingEntity } from './event-asking.entity.ts';

/** What events ask of those who order tickets. */
@Injectable()
export class AskingStore {
  /** Nothing, of an event that nobody set it for. */
  async of(tx: Tx, eventId: string): Promise<EventAsking> {
    const known = await tx.repo(EventAskingEntity).findOneBy({ eventId });
    return { names: known?.names ?? false, freezeDays: known?.freezeDays ?? 0 };
  }

  async save(tx: Tx, eventId: string, asking: EventAsking): Promise<void> {
    await tx.repo(EventAskingEntity).upsert({ ...asking, eventId, communityId: tx.community }, ['eventId']);
  }
}
