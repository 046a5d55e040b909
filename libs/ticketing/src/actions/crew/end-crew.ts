import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { CrewStore } from '../../store/crew.store.ts';
import { crewEnded } from '../../crew.events.ts';

/** What ends by itself: the date does not take place, somebody is a member no more, or may not be asked any more. */
@Injectable()
export class EndCrew {
  constructor(private readonly crew: CrewStore) {}

  /** Of an event that was called off, or of its dates that were; each is written to, once. */
  async calledOff(tx: Tx, eventId: string): Promise<void> {
    for (const { id } of await this.crew.endCalledOff(tx, eventId))
      await tx.emit(crewEnded, { crewId: id, because: 'called_off' });
  }

  /** Whoever leaves takes part in nothing to come. */
  left(tx: Tx, memberId: string): Promise<void> {
    return this.crew.endOf(tx, memberId, ['asked', 'accepted']);
  }

  /** Somebody may not be asked any more: what they have not answered ends. What they accepted stands, as agreed between the two. */
  unanswered(tx: Tx, memberId: string): Promise<void> {
    return this.crew.endOf(tx, memberId, ['asked']);
  }
}
