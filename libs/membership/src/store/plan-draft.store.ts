import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { IsNull, Not } from 'typeorm';
import { PlanDraftEntity } from './plan-draft.entity.ts';

/** Drafts of plans. Two people may have one open: whoever saves or publishes names the revision they saw. */
@Injectable()
export class PlanDraftStore {
  /** Drafts of next versions, at most one of each plan. */
  ofPlans(tx: Tx): Promise<PlanDraftEntity[]> {
    return tx.repo(PlanDraftEntity).findBy({ communityId: tx.community, planKey: Not(IsNull()) });
  }

  /** Drafts of plans that are not there yet, the fifty edited last. */
  ofNewPlans(tx: Tx): Promise<PlanDraftEntity[]> {
    const where = { communityId: tx.community, planKey: IsNull() };
    return tx.repo(PlanDraftEntity).find({ where, order: { editedAt: 'DESC', id: 'ASC' }, take: 50 });
  }

  byId(tx: Tx, id: string): Promise<PlanDraftEntity | null> {
    return tx.repo(PlanDraftEntity).findOneBy({ communityId: tx.community, id });
  }

  /** The draft of a plan's next version, if somebody has begun one. */
  ofPlan(tx: Tx, planKey: string): Promise<PlanDraftEntity | null> {
    return tx.repo(PlanDraftEntity).findOneBy({ communityId: tx.community, planKey });
  }

  /** False where a draft of this id or plan is there already. */
  async begin(
    tx: Tx,
    draft: Pick<PlanDraftEntity, 'id' | 'planKey' | 'terms' | 'editedBy'>,
  ): Promise<boolean> {
    const begun = await tx
      .repo(PlanDraftEntity)
      .createQueryBuilder()
      .insert()
      .values({ ...draft, communityId: tx.community, revision: 1, editedAt: tx.now })
      .orIgnore()
      .returning('id')
      .execute();
    return (begun.raw as unknown[]).length > 0;
  }

  /** False where the draft is gone or has another revision by now: one statement, so that of two at once one is told. */
  async save(
    tx: Tx,
    { id, revision, terms, editedBy }: Pick<PlanDraftEntity, 'id' | 'revision' | 'terms' | 'editedBy'>,
  ): Promise<boolean> {
    const saved = await tx
      .repo(PlanDraftEntity)
      .update(
        { communityId: tx.community, id, revision },
        { terms, editedBy, editedAt: tx.now, revision: revision + 1 },
      );
    return saved.affected === 1;
  }

  /** Removes a draft as it was seen; false as for {@link save}. */
  async remove(tx: Tx, { id, revision }: Pick<PlanDraftEntity, 'id' | 'revision'>): Promise<boolean> {
    const removed = await tx.repo(PlanDraftEntity).delete({ communityId: tx.community, id, revision });
    return removed.affected === 1;
  }
}
