import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { claimDays } from '../domain/claim.ts';
import { readReason } from '../domain/help-request.ts';
import { AssignmentStore } from '../store/assignment.store.ts';
import { GigStore } from '../store/gig.store.ts';
import { tooLate } from './judge-work.ts';
import { RaiseClaim } from './raise-claim.ts';

/** Whoever came says that nobody was there to meet them; the desk asks both sides. */
@Injectable()
export class SayNobodyMet {
  constructor(
    private readonly assignments: AssignmentStore,
    private readonly gigs: GigStore,
    private readonly claims: RaiseClaim,
  ) {}

  /** Also after the company said that nobody came. Throws ASSIGNMENT_NOT_FOUND, WORK_REASON_WRONG, CLAIM_CHECKED_IN, CLAIM_EARLY, CLAIM_LATE (`days`) and WORK_DECIDED (conflict). */
  async run(tx: Tx, memberId: string, { id, reason }: { id: string; reason: string }): Promise<void> {
    const held = await this.assignments.held(tx, id);
    if (held?.memberId !== memberId) throw new Refusal('not_found', 'ASSIGNMENT_NOT_FOUND');
    const why = unwrap(readReason(reason));
    if (held.checkedInAt) throw new Refusal('conflict', 'CLAIM_CHECKED_IN');
    if (held.startsAt > tx.now) throw new Refusal('conflict', 'CLAIM_EARLY');
    const gig = await this.gigs.byId(tx, held.gigId);
    if (tooLate(gig!, tx.now)) throw new Refusal('conflict', 'CLAIM_LATE', { days: claimDays });
    await this.claims.run(tx, held, { side: 'worker', kind: 'nobody_met', reason: why });
  }
}
