import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { companionBy, endedAlone } from '../../domain/team/companion.ts';
import { AssignmentStore } from '../../store/assignment.store.ts';
import { GigStore } from '../../store/gig.store.ts';
import { placeAlone } from '../../work.events.ts';

/** When the hour is over until which beginners wait for somebody experienced: where nobody is, their places end, as their terms have told them. */
@Injectable()
export class LookForCompanions {
  constructor(
    private readonly gigs: GigStore,
    private readonly assignments: AssignmentStore,
  ) {}

  /** Gigs of which the hour is over and at which nobody has looked yet. */
  async due(tx: Tx): Promise<string[]> {
    return (await this.gigs.accompaniedSoon(tx))
      .filter(({ startsAt }) => companionBy(startsAt) <= tx.now)
      .map(({ id }) => id);
  }

  /** Once for each gig, which is held meanwhile: who is found later to be alone is told, and nothing ends by itself. */
  async run(tx: Tx, gigId: string): Promise<void> {
    const gig = await this.gigs.held(tx, gigId);
    if (!gig?.accompanied || gig.companionLookedAt || companionBy(gig.startsAt) > tx.now) return;
    await this.gigs.noteCompanions(tx, gigId);
    const alone = endedAlone(await this.assignments.holding(tx, [gigId]));
    const ids = alone.map(({ id }) => id);
    await this.assignments.end(tx, ids, { state: 'withdrawn', by: 'alone', reason: null });
    for (const assignmentId of ids) await tx.emit(placeAlone, { assignmentId });
  }
}
