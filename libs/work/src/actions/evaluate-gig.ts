import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import { OwnCompany } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import type { Side } from '../domain/claim.ts';
import { evaluationDays, evaluationsOpenAt, readEvaluation } from '../domain/evaluation.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { standingAt } from '../domain/inspection.ts';
import type { AssignmentEntity } from '../store/assignment.entity.ts';
import { AssignmentStore } from '../store/assignment.store.ts';
import { EvaluationStore } from '../store/evaluation.store.ts';
import { GigStore } from '../store/gig.store.ts';
import { IncidentStore } from '../store/incident.store.ts';
import type { JudgedPlace } from './judge-work.ts';

/** Each side says of the other how it was, once, unseen by the other until both have spoken or neither can any more. No payment waits for it. */
@Injectable()
export class EvaluateGig {
  constructor(
    private readonly assignments: AssignmentStore,
    private readonly gigs: GigStore,
    private readonly evaluations: EvaluationStore,
    private readonly own: OwnCompany,
    private readonly incidents: IncidentStore,
  ) {}

  /** Throws ASSIGNMENT_NOT_FOUND, EVALUATION_LINE_LONG, and EVALUATION_NOT_YET, EVALUATION_LATE (`days`), EVALUATION_GIVEN (conflict), and EVALUATION_FROZEN (conflict) while an accident is not settled. */
  async asWorker(tx: Tx, memberId: string, { id, ...said }: WorkersEvaluation): Promise<void> {
    const place = await this.assignments.byId(tx, id);
    if (place?.memberId !== memberId) throw new Refusal('not_found', 'ASSIGNMENT_NOT_FOUND');
    await this.keep(tx, place, 'worker', { ...said, stepsDone: null });
  }

  /** Throws COMPANY_NOT_FOUND, PLACE_NOT_FOUND, and the same. */
  async asCompany(
    tx: Tx,
    { companyId, accountId, id }: JudgedPlace,
    said: Pick<Evaluation, 'again' | 'line'> & { stepsDone: boolean },
  ): Promise<void> {
    await this.own.run(tx, accountId, companyId);
    const place = await this.assignments.byId(tx, id);
    const gig = place ? await this.gigs.byId(tx, place.gigId) : null;
    if (!place || gig?.companyId !== companyId) throw new Refusal('not_found', 'PLACE_NOT_FOUND');
    await this.keep(tx, place, 'company', { ...said, clear: null, onTime: null });
  }

  private async keep(tx: Tx, place: AssignmentEntity, side: Side, said: Evaluation): Promise<void> {
    const read = unwrap(readEvaluation(said));
    const since = acceptedAtOf(place, tx.now);
    if (!since) throw new Refusal('conflict', 'EVALUATION_NOT_YET');
    if (await this.incidents.isOpen(tx, place.id)) throw new Refusal('conflict', 'EVALUATION_FROZEN');
    if (tx.now >= evaluationsOpenAt(since))
      throw new Refusal('conflict', 'EVALUATION_LATE', { days: evaluationDays });
    const added = await this.evaluations.add(tx, {
      ...{ ...read, assignmentId: place.id, side, communityId: tx.community, givenAt: tx.now },
      // Of whom was erased nothing more is written.
      line: place.memberId ? read.line : null,
    });
    if (!added) throw new Refusal('conflict', 'EVALUATION_GIVEN');
  }
}

export type WorkersEvaluation = Pick<Evaluation, 'again' | 'line'> & {
  id: string;
  clear: boolean;
  onTime: boolean;
};

/** From when on a place counts as accepted, also before the clock has written it down; null for what is not. */
export const acceptedAtOf = (place: AssignmentEntity, now: Date): Date | null =>
  standingAt(place, now) === 'accepted' ? (place.acceptedAt ?? place.inspectedUntil) : null;
