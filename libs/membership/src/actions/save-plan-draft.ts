import { Injectable } from '@nestjs/common';
import { AccountEmail } from '@enishi/identity';
import { canonicalText, Refusal, isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';

import { settledDraft } from '../domain/plan-draft.ts';
import type { PlanDraftTerms } from '../domain/plan-draft.ts';
import type { PlanDraftEntity } from '../store/plan-draft.entity.ts';
import { PlanDraftStore } from '../store/plan-draft.store.ts';
import { PlanStore } from '../store/plan.store.ts';

/** A draft to be kept. The id was made with the page; `revision` is the one that the page showed, 0 for a new one. */
export type DraftWish = {
  id: string;
  /** Of the plan whose next version it is; null for a new plan. */
  planKey: string | null;
  revision: number;
  terms: PlanDraftTerms;
  by: string;
};

/**
 * Keeps a draft, whole or not. Of two people who write at once the second is told who was first, and nothing of the first one's
 * text is lost: PLAN_DRAFT_CHANGED with `by` and `at`. The same press twice is one. Needs the identity scope.
 * Throws PLAN_NOT_FOUND and PLAN_DRAFT_GONE too.
 */
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
    const draft = { id, planKey, terms: settledDraft(terms), editedBy };
    const kept =
      revision === 0
        ? await this.drafts.begin(tx, draft)
        : await this.drafts.save(tx, { ...draft, revision });
    if (kept) return;
    const other = (await this.drafts.byId(tx, id)) ?? (planKey && (await this.drafts.ofPlan(tx, planKey)));
    if (!other) throw new Refusal('not_found', 'PLAN_DRAFT_GONE');
    if (isSamePress(other, draft, revision)) return;
    throw draftChanged(other);
  }
}

function isSamePress(
  kept: PlanDraftEntity,
  draft: Pick<PlanDraftEntity, 'id' | 'terms' | 'editedBy'>,
  revision: number,
): boolean {
  return (
    kept.id === draft.id &&
    kept.editedBy === draft.editedBy &&
    kept.revision === revision + 1 &&
    canonicalText(kept.terms) === canonicalText(draft.terms)
  );
}

/** Somebody else was first; `at` is Tokyo's clock. */
export function draftChanged({
  editedBy,
  editedAt,
}: Pick<PlanDraftEntity, 'editedBy' | 'editedAt'>): Refusal {
  const at = editedAt.toLocaleTimeString('ja-JP', {
    timeZone: 'Asia/Tokyo',
    hour: '2-digit',
    minute: '2-digit',
  });
  return new Refusal('conflict', 'PLAN_DRAFT_CHANGED', { by: editedBy, at });
}
