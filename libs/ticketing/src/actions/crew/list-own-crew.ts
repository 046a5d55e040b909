import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { crewStateAt } from '../../domain/crew.ts';
import { CrewStore } from '../../store/crew.store.ts';
import type { CrewOfEvent } from '../../store/crew.store.ts';

/** As many as a page shows. */
const mostShown = 100;

/** What a member was asked to take part in, the latest shift first, a hundred at most. */
@Injectable()
export class ListOwnCrew {
  constructor(private readonly crew: CrewStore) {}

  async run(tx: Tx, memberId: string): Promise<CrewOfEvent[]> {
    const found = await this.crew.ofMember(tx, memberId, mostShown);
    return found.map((each) => ({ ...each, state: crewStateAt(each, tx.now) }));
  }
}
