import { Injectable } from '@nestjs/common';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { draftFaults } from '../domain/plan-draft.ts';
import type { DraftFault, PlanDraftTerms } from '../domain/plan-draft.ts';
import { groupMoves, planRevision } from '../domain/plan-revision.ts';
import type { GroupMove, PlanRevision } from '../domain/plan-revision.ts';
import { earliestMove, moveSettings } from '../domain/price-move.ts';
import type { PlanTerms } from '../domain/plan.ts';
import type { PlanDraft } from '../store/plan-draft.entity.ts';
import { PlanDraftStore } from '../store/plan-draft.store.ts';
import { PlanStore } from '../store/plan.store.ts';
import { PriceMoveStore } from '../store/price-move.store.ts';

/** A draft with all that is said before its button. */
export type DraftReview = {
  draft: PlanDraft<PlanDraftTerms>;
  faults: DraftFault[];
  /** The plans on offer with the draft in its place, as visitors will see them. */
  preview: PlanTerms[];
  /** What changes; null for a new plan. */
  revision: PlanRevision | null;
  /** Who pays for the plan, and what the new price means for them. */
  groups: GroupMove[];
  earliestMove: TokyoDate;
  noticeDays: number;
};

/** Reads a draft, what it lacks, how it will look, and whom it concerns. Changes nothing. Throws PLAN_DRAFT_GONE. */
@Injectable()
export class ReviewPlanDraft {
  constructor(
    private readonly drafts: PlanDraftStore,
    private readonly plans: PlanStore,
    private readonly moves: PriceMoveStore,
  ) {}

  async run(tx: Tx, id: string): Promise<DraftReview> {
    const draft = await this.drafts.byId(tx, id);
    if (!draft) throw new Refusal('not_found', 'PLAN_DRAFT_GONE');
    const today = tokyoDateOf(tx.now);
    const plans = await this.plans.all(tx);
    const before = plans.find(({ key }) => key === draft.planKey) ?? null;
    const { open: _open, ...terms } = draft.terms;
    const last = Math.max(0, ...plans.map(({ position }) => position)) + 1;
    const shown = { ...terms, key: before?.key ?? 'draft', position: before?.position ?? last };
    const payers = before ? await this.moves.payers(tx, today) : [];
    return {
      draft,
      faults: draftFaults(draft.terms),
      preview: [...plans.filter(({ active, key }) => active && key !== shown.key), shown].sort(
        (a, b) => a.position - b.position,
      ),
      revision: before && planRevision(before, shown),
      groups: groupMoves(
        payers.filter(({ planKey }) => planKey === before?.key),
        terms,
      ),
      earliestMove: earliestMove(today),
      noticeDays: moveSettings.noticeDays,
    };
  }
}
