import { canonicalText, Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { PlanDraft, PlanDraftEntity } from '../store/plan-draft.entity.ts';
import type { DraftStore } from '../store/plan-draft.store.ts';

/** A draft as it is to be kept; `revision` is the one that the page showed, 0 for a new one. */
export type DraftToKeep<Terms extends object> = Pick<
  PlanDraft<Terms>,
  'id' | 'planKey' | 'terms' | 'editedBy' | 'revision'
>;

/**
 * Keeps a draft, whole or not. Of two people who write at once the second is told who was first, and nothing of the first one's
 * text is lost: PLAN_DRAFT_CHANGED with `by` and `at`. The same press twice is one. Throws PLAN_DRAFT_GONE too.
 */
export async function keepDraft<Terms extends object>(
  tx: Tx,
  drafts: DraftStore<Terms>,
  { revision, ...draft }: DraftToKeep<Terms>,
): Promise<void> {
  const kept = revision === 0 ? await drafts.begin(tx, draft) : await drafts.save(tx, { ...draft, revision });
  if (kept) return;
  const { id, planKey } = draft;
  const other = (await drafts.byId(tx, id)) ?? (planKey && (await drafts.ofPlan(tx, planKey)));
  if (!other) throw new Refusal('not_found', 'PLAN_DRAFT_GONE');
  if (isSamePress(other, draft, revision)) return;
  throw draftChanged(other);
}

/** The draft as it was shown; removed, since from now on the plan itself says what it says. Throws PLAN_DRAFT_GONE and PLAN_DRAFT_CHANGED. */
export async function takeDraft<Terms extends object>(
  tx: Tx,
  drafts: DraftStore<Terms>,
  { id, revision }: { id: string; revision: number },
): Promise<PlanDraft<Terms>> {
  const draft = await drafts.byId(tx, id);
  if (!draft) throw new Refusal('not_found', 'PLAN_DRAFT_GONE');
  if (draft.revision !== revision || !(await drafts.remove(tx, { id, revision }))) throw draftChanged(draft);
  return draft;
}

function isSamePress<Terms extends object>(
  kept: PlanDraft<Terms>,
  draft: Omit<DraftToKeep<Terms>, 'revision'>,
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
