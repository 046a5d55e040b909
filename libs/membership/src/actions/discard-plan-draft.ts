import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { PlanDraftStore } from '../store/plan-draft.store.ts';
import { draftChanged } from './save-plan-draft.ts';

/** Throws a draft away as it was seen. Throws PLAN_DRAFT_CHANGED, and PLAN_DRAFT_GONE where there is none. */
@Injectable()
export class DiscardPlanDraft {
  constructor(private readonly drafts: PlanDraftStore) {}

  async run(tx: Tx, draft: { id: string; revision: number }): Promise<void> {
    if (await this.drafts.remove(tx, draft)) return;
    const other = await this.drafts.byId(tx, draft.id);
    throw other ? draftChanged(other) : new Refusal('not_found', 'PLAN_DRAFT_GONE');
  }
}
