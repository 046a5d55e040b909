import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { PlanDraftStore } from '../store/plan-draft.store.ts';
import { draftChanged } from './save-plan-draft.ts';

/** Throws a draft away as it was seen; one that is gone already is as good. Throws PLAN_DRAFT_CHANGED. */
@Injectable()
export class DiscardPlanDraft {
  constructor(private readonly drafts: PlanDraftStore) {}

  async run(tx: Tx, draft: { id: string; revision: number }): Promise<void> {
    if (await this.drafts.remove(tx, draft)) return;
    const other = await this.drafts.byId(tx, draft.id);
    if (other) throw draftChanged(other);
  }
}
