import { Injectable } from '@nestjs/common';
import type { MergeUndone, Merged } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { AssignmentStore } from '../store/assignment.store.ts';
import { MinorPapersStore } from '../store/minors/minor-papers.store.ts';
import { RegistrationStore } from '../store/registration/registration.store.ts';
import { placeFreed, placeGivenBack } from '../work.events.ts';

/** What becomes of places when the person leaves, or when two entries of the register were one person. */
@Injectable()
export class FollowPeople {
  constructor(
    private readonly assignments: AssignmentStore,
    private readonly registrations: RegistrationStore,
    private readonly papers: MinorPapersStore,
  ) {}

  /** What has not begun is free again; what has begun stays, and is paid. */
  async left(tx: Tx, memberId: string): Promise<void> {
    const ahead = await this.assignments.ahead(tx, memberId);
    const ids = ahead.map(({ id }) => id);
    await this.assignments.end(tx, ids, { state: 'withdrawn', by: 'departed', reason: null });
    for (const { id, gigId } of ahead) {
      await tx.emit(placeFreed, { gigId });
      await tx.emit(placeGivenBack, { assignmentId: id });
    }
  }

  /** What the closed entry had taken is the other's; where both hold the same time, that of the other stands. */
  async merged(tx: Tx, { keptId, mergedId }: Merged): Promise<void> {
    const of = { from: mergedId, to: keptId };
    const doubled = (await this.assignments.doubled(tx, of)).map(({ id }) => id);
    await this.assignments.end(tx, doubled, { state: 'withdrawn', by: 'merged', reason: null });
    await this.assignments.handOver(tx, of);
    await this.registrations.handOver(tx, of);
    await this.papers.handOver(tx, of);
  }

  /** Each has again what it, or an earlier double of it, had taken; what had ended stays ended. */
  async parted(tx: Tx, { mergedId, doubles }: MergeUndone): Promise<void> {
    await this.assignments.handBack(tx, mergedId, doubles);
    await this.registrations.handBack(tx, mergedId, doubles);
    await this.papers.handBack(tx, mergedId, doubles);
  }
}
