import { Injectable } from '@nestjs/common';
import { AccountEmail } from '@enishi/identity';
import { Refusal, isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';

import { settledDraft } from '../domain/plan-draft.ts';
import type { PlanDraftTerms } from '../domain/plan-draft.ts';
import { PlanDraftStore } from '../store/plan-draft.store.ts';
import { PlanStore } from '../store/plan.store.ts';
import { keepDraft } from './keep-draft.ts';

/** A draft to be kept. The id was made with the page; `revision` is the one that the page showed, 0 for a new one. */
export type DraftWish = {
  id: string;
  /** Of the plan whose next version it is; null for a new plan. */
  planKey: string | null;
  revision: number;
  terms: PlanDraftTerms;
  by: string;
};

/** Keeps a draft of a plan for single people. Needs the identity scope. Throws PLAN_NOT_FOUND and the refusals of {@link keepDraft}. */
@Injectable()
export class SavePlanDraft {
  constructor(
    private readonly drafts: PlanDraftStore,
    private readonly plans: PlanStore,
    private readonly emails: AccountEmail,
  ) {}

  async run(tx: Tx, { id, planKey, revision, terms, by }: DraftWish): Promise<void> {
    if (!isId(id)) throw new Refusal('invalid', 'INPUT_INVALID', { field: 'id' });
    if (planKey !== null && !(await this.plans.byKey(tx, planKey)))
      throw new Refusal('not_found', 'PLAN_NOT_FOUND');
    const editedBy = await this.emails.run(tx, by);
    await keepDraft(tx, this.drafts, { id, planKey, revision, terms: settledDraft(terms), editedBy });
  }
}
