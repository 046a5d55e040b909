import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { IsNull, Not } from 'typeorm';
import type { CompanyDraftTerms } from '../domain/company/company-plan-draft.ts';
import type { PlanDraftTerms } from '../domain/plan-draft.ts';
import { PlanDraftEntity } from './plan-draft.entity.ts';
import type { PlanAudience, PlanDraft } from './plan-draft.entity.ts';

/** Drafts of plans of one audience. Two people may have one open: whoever saves or publishes names the revision they saw. */
export abstract class DraftStore<Terms extends object> {
  protected abstract readonly audience: PlanAudience;

  /** Drafts of next versions, at most one of each plan. */
  ofPlans(tx: Tx): Promise<PlanDraft<Terms>[]> {
    return this.read(tx.repo(PlanDraftEntity).findBy({ ...this.own(tx), planKey: Not(IsNull()) }));
  }

  /** Drafts of plans that are not there yet, the fifty edited last. */
  ofNewPlans(tx: Tx): Promise<PlanDraft<Terms>[]> {
    const where = { ...this.own(tx), planKey: IsNull() };
    return this.read(
      tx.repo(PlanDraftEntity).find({ where, order: { editedAt: 'DESC', id: 'ASC' }, take: 50 }),
    );
  }

  byId(tx: Tx, id: string): Promise<PlanDraft<Terms> | null> {
    return tx.repo(PlanDraftEntity).findOneBy({ ...this.own(tx), id }) as Promise<PlanDraft<Terms> | null>;
  }

  /** The draft of a plan's next version, if somebody has begun one. */
  ofPlan(tx: Tx, planKey: string): Promise<PlanDraft<Terms> | null> {
    return tx
      .repo(PlanDraftEntity)
      .findOneBy({ ...this.own(tx), planKey }) as Promise<PlanDraft<Terms> | null>;
  }

  /** False where a draft of this id or plan is there already. */
  async begin(
    tx: Tx,
    draft: Pick<PlanDraft<Terms>, 'id' | 'planKey' | 'terms' | 'editedBy'>,
  ): Promise<boolean> {
    const begun = await tx
      .repo(PlanDraftEntity)
      .createQueryBuilder()
      .insert()
      .values({ ...draft, ...this.own(tx), revision: 1, editedAt: tx.now })
      .orIgnore()
      .returning('id')
      .execute();
    return (begun.raw as unknown[]).length > 0;
  }

  /** False where the draft is gone or has another revision by now: one statement, so that of two at once one is told. */
  async save(
    tx: Tx,
    { id, revision, terms, editedBy }: Pick<PlanDraft<Terms>, 'id' | 'revision' | 'terms' | 'editedBy'>,
  ): Promise<boolean> {
    const saved = await tx
      .repo(PlanDraftEntity)
      .update(
        { ...this.own(tx), id, revision },
        { terms, editedBy, editedAt: tx.now, revision: revision + 1 },
      );
    return saved.affected === 1;
  }

  /** Removes a draft as it was seen; false as for {@link save}. */
  async remove(tx: Tx, { id, revision }: Pick<PlanDraftEntity, 'id' | 'revision'>): Promise<boolean> {
    const removed = await tx.repo(PlanDraftEntity).delete({ ...this.own(tx), id, revision });
    return removed.affected === 1;
  }

  private own(tx: Tx) {
    return { communityId: tx.community, audience: this.audience };
  }

  /** Whoever wrote a draft down knew its audience, so its terms have that shape. */
  private read(drafts: Promise<PlanDraftEntity[]>): Promise<PlanDraft<Terms>[]> {
    return drafts as Promise<PlanDraft<Terms>[]>;
  }
}

/** Drafts of plans for single people. */
@Injectable()
export class PlanDraftStore extends DraftStore<PlanDraftTerms> {
  protected readonly audience = 'member';
}

/** Drafts of plans for companies. */
@Injectable()
export class CompanyPlanDraftStore extends DraftStore<CompanyDraftTerms> {
  protected readonly audience = 'company';
}
