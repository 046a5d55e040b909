import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { AssignmentState } from '../domain/assignment.ts';
import type { Side } from '../domain/claim.ts';
import { evaluationsOpenAt, mayReadOther } from '../domain/evaluation.ts';
import { standingAt } from '../domain/inspection.ts';
import type { AssignmentEntity } from '../store/assignment.entity.ts';
import type { ClaimEntity } from '../store/claim.entity.ts';
import { ClaimStore } from '../store/claim.store.ts';
import type { EvaluationEntity } from '../store/evaluation.entity.ts';
import { EvaluationStore } from '../store/evaluation.store.ts';
import { acceptedAtOf } from './evaluate-gig.ts';

/**
 * A place with what both sides said of it. `standing` by the clock; `given`: what the reader said afterwards, `received` what the other side said, as far as the reader may read it;
 * `evaluable` while the reader can still speak.
 */
export type SaidPlace = {
  place: AssignmentEntity;
  standing: AssignmentState;
  acceptedAt: Date | null;
  claims: ClaimEntity[];
  given: EvaluationEntity | null;
  received: EvaluationEntity | null;
  evaluable: boolean;
};

/** What was said of places, as one side or the desk may read it. */
@Injectable()
export class ReadSaid {
  constructor(
    private readonly claims: ClaimStore,
    private readonly evaluations: EvaluationStore,
  ) {}

  /** For one of the two sides: the other's evaluation is left out while it is blind. */
  async run(tx: Tx, side: Side, places: readonly AssignmentEntity[]): Promise<SaidPlace[]> {
    return (await this.all(tx, side, places)).map((said) => {
      const known = { own: said.given !== null, other: said.received !== null };
      const open = said.acceptedAt !== null && mayReadOther(known, said.acceptedAt, tx.now);
      return { ...said, received: open ? said.received : null };
    });
  }

  /** For the desk, which judges by it: all of it, `given` by the worker, `received` from the company. */
  forDesk(tx: Tx, places: readonly AssignmentEntity[]): Promise<SaidPlace[]> {
    return this.all(tx, 'worker', places);
  }

  private async all(tx: Tx, side: Side, places: readonly AssignmentEntity[]): Promise<SaidPlace[]> {
    const ids = places.map(({ id }) => id);
    const claims = await this.claims.of(tx, ids);
    const evaluations = await this.evaluations.of(tx, ids);
    return places.map((place) => {
      const said = evaluations.filter(({ assignmentId }) => assignmentId === place.id);
      const given = said.find((each) => each.side === side) ?? null;
      const acceptedAt = acceptedAtOf(place, tx.now);
      return {
        ...{ place, standing: standingAt(place, tx.now), acceptedAt, given },
        claims: claims.filter(({ assignmentId }) => assignmentId === place.id),
        received: said.find((each) => each.side !== side) ?? null,
        evaluable: !given && acceptedAt !== null && tx.now < evaluationsOpenAt(acceptedAt),
      };
    });
  }
}
