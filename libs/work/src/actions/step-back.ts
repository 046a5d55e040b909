import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import { readReason } from '../domain/help-request.ts';
import type { Tx } from '@enishi/platform';
import { assignmentMachine } from '../domain/assignment.ts';
import { AssignmentStore } from '../store/assignment.store.ts';
import { GigStore } from '../store/gig.store.ts';
import { placeGivenBack } from '../work.events.ts';
import { OfferFreed } from './remake/offer-freed.ts';

/** Somebody gives their place back before the gig begins, and says why. It is kept for whoever waits, or free for others, at the same commit. */
@Injectable()
export class StepBack {
  constructor(
    private readonly assignments: AssignmentStore,
    private readonly gigs: GigStore,
    private readonly offering: OfferFreed,
  ) {}

  /** Pressed twice it is done once. Throws ASSIGNMENT_NOT_FOUND, also for somebody else's, WORK_REASON_WRONG, and ASSIGNMENT_OVER (conflict) once it has begun. */
  async run(tx: Tx, memberId: string, { id, reason }: { id: string; reason: string }): Promise<void> {
    const seen = await this.assignments.byId(tx, id);
    if (seen?.memberId !== memberId) throw new Refusal('not_found', 'ASSIGNMENT_NOT_FOUND');
    // The gig first, as whoever takes or calls off does, so that nobody waits crosswise.
    await this.gigs.held(tx, seen.gigId);
    const held = await this.assignments.held(tx, id);
    if (!held || held.state === 'withdrawn') return;
    if (!assignmentMachine.may(held.state, 'withdrawn') || held.startsAt <= tx.now)
      throw new Refusal('conflict', 'ASSIGNMENT_OVER');
    await this.assignments.end(tx, [id], {
      state: 'withdrawn',
      by: 'worker',
      reason: unwrap(readReason(reason)),
    });
    await tx.emit(placeGivenBack, { assignmentId: id });
    await this.offering.run(tx, seen.gigId);
  }
}
