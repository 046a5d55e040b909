import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { AssignmentEntity } from '../store/assignment.entity.ts';
import { AssignmentStore } from '../store/assignment.store.ts';
import type { TermsEntity } from '../store/terms.entity.ts';
import { TermsStore } from '../store/terms.store.ts';
import { ReadBoard } from './read-board.ts';
import type { ShownGig } from './read-board.ts';

/** A place of one's own: of which gig, and the terms as they were told. */
export type OwnGig = { assignment: AssignmentEntity; gig: ShownGig; terms: TermsEntity };

/** What a member has taken on, whatever became of it. */
@Injectable()
export class ReadOwnGigs {
  constructor(
    private readonly assignments: AssignmentStore,
    private readonly board: ReadBoard,
    private readonly terms: TermsStore,
  ) {}

  /** The latest hundred, the latest day first. */
  async run(tx: Tx, memberId: string): Promise<OwnGig[]> {
    return this.whole(tx, await this.assignments.ofMember(tx, memberId));
  }

  /** One of them. Throws ASSIGNMENT_NOT_FOUND, also for somebody else's. */
  async one(tx: Tx, memberId: string, id: string): Promise<OwnGig> {
    const assignment = await this.assignments.byId(tx, id);
    if (assignment?.memberId !== memberId) throw new Refusal('not_found', 'ASSIGNMENT_NOT_FOUND');
    const [own] = await this.whole(tx, [assignment]);
    if (!own) throw new Refusal('not_found', 'ASSIGNMENT_NOT_FOUND');
    return own;
  }

  private async whole(tx: Tx, rows: AssignmentEntity[]): Promise<OwnGig[]> {
    const gigs = await this.board.among(
      tx,
      rows.map(({ gigId }) => gigId),
    );
    const told = await this.terms.of(
      tx,
      rows.map(({ id }) => id),
    );
    return rows.flatMap((assignment) => {
      const gig = gigs.get(assignment.gigId);
      const terms = told.find(({ assignmentId }) => assignmentId === assignment.id);
      return gig && terms ? [{ assignment, gig, terms }] : [];
    });
  }
}
