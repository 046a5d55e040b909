import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { AssignmentStore } from '../../store/assignment.store.ts';
import type { GigEntity } from '../../store/gig.entity.ts';
import { GigStore } from '../../store/gig.store.ts';

/** Of which gig a place is. */
@Injectable()
export class GigOfPlace {
  constructor(
    private readonly assignments: AssignmentStore,
    private readonly gigs: GigStore,
  ) {}

  /** Null where the place is gone. */
  async run(tx: Tx, assignmentId: string): Promise<GigEntity | null> {
    const place = await this.assignments.byId(tx, assignmentId);
    return place && this.gigs.byId(tx, place.gigId);
  }
}
