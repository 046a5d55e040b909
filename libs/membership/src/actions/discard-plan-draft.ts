import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { CompanyPlanDraftStore, PlanDraftStore } from '../store/plan-draft.store.ts';
import { takeDraft } from './keep-draft.ts';

/** Throws a draft away as it was seen, of a plan for people or for companies. Throws PLAN_DRAFT_CHANGED, and PLAN_DRAFT_GONE where there is none. */
@Injectable()
export class DiscardPlanDraft {
  constructor(
    private readonly drafts: PlanDraftStore,
    private readonly ofCompanies: CompanyPlanDraftStore,
  ) {}

  async run(tx: Tx, draft: { id: string; revision: number }): Promise<void> {
    if (await this.drafts.remove(tx, draft)) return;
    if (await this.drafts.byId(tx, draft.id)) await takeDraft(tx, this.drafts, draft);
    else await takeDraft(tx, this.ofCompanies, draft);
  }
}
