import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { gigPhaseAt } from '../../domain/gig.ts';
import { isKept, keptUntil } from '../../domain/remake/waiting.ts';
import { AssignmentStore } from '../../store/assignment.store.ts';
import { GigStore } from '../../store/gig.store.ts';
import { GigWaitingStore } from '../../store/remake/gig-waiting.store.ts';
import { GigTeamStore } from '../../store/team/gig-team.store.ts';
import { placeOffered } from '../../work.events.ts';

/** Freed places of a gig are kept for those who wait, the first first, each until an instant; nobody has one by that. */
@Injectable()
export class OfferFreed {
  constructor(
    private readonly gigs: GigStore,
    private readonly assignments: AssignmentStore,
    private readonly waiting: GigWaitingStore,
    private readonly teams: GigTeamStore,
  ) {}

  /** The gig is held until commit, so that nobody is offered what is taken at this moment. Nothing where nobody waits. */
  async run(tx: Tx, gigId: string): Promise<void> {
    const queue = await this.waiting.of(tx, gigId);
    const next = queue.filter(({ state }) => state === 'waiting');
    if (next.length === 0) return;
    const gig = await this.gigs.held(tx, gigId);
    if (!gig) return;
    const taken = (await this.assignments.holding(tx, [gigId])).length;
    const offered = (await this.waiting.of(tx, gigId)).filter((each) => isKept(each, tx.now)).length;
    const kept = offered + (await this.teams.kept(tx, gigId));
    if (gigPhaseAt({ ...gig, taken: taken + kept }, tx.now) !== 'open') return;
    const until = keptUntil(tx.now, gig.startsAt);
    if (!until) return;
    for (const { id } of next.slice(0, gig.places - taken - kept)) {
      await this.waiting.offer(tx, id, until);
      await tx.emit(placeOffered, { waitingId: id });
    }
  }

  /** Gigs of which an offer has lapsed while others wait. */
  async lapsed(tx: Tx): Promise<string[]> {
    return (await this.waiting.lapsed(tx)).map(({ gigId }) => gigId);
  }
}
