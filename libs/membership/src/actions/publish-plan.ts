import { Injectable } from '@nestjs/common';
import { Refusal, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { checkPlan } from '../domain/plan.ts';
import type { PlanTerms } from '../domain/plan.ts';
import { draftFaults, keyFor } from '../domain/plan-draft.ts';
import { checkRevision, planRevision } from '../domain/plan-revision.ts';
import type { HolderChoice } from '../domain/plan-revision.ts';
import { mayComeInto } from '../domain/plan-state.ts';
import { readMoveDay } from '../domain/price-move.ts';
import { planPublished } from '../membership.events.ts';
import type { PlanDraftTerms } from '../domain/plan-draft.ts';
import type { PlanDraft } from '../store/plan-draft.entity.ts';
import { PlanDraftStore } from '../store/plan-draft.store.ts';
import { PlanStore } from '../store/plan.store.ts';
import type { KeptPlan } from '../store/plan.store.ts';
import { NotePlanAct } from './note-plan-act.ts';
import { takeDraft } from './keep-draft.ts';

/** A press of the button that publishes a draft as it was shown. */
export type PublishWish = {
  id: string;
  revision: number;
  /** What becomes of the price for those who pay already; of no account for a new plan. */
  holders: HolderChoice;
  /** For `move`: renewals from this day on cost the new price. */
  movesFrom: TokyoDate | null;
  reason: string;
  by: string;
};

/**
 * Makes a draft the plan that everybody sees. A published version is never changed: what somebody joined on stays readable, and
 * holders keep their price unless they are moved, by letter and never within a period. Better privileges open at once. Needs the
 * identity scope. Throws PLAN_DRAFT_GONE, PLAN_DRAFT_CHANGED, PLAN_DRAFT_INCOMPLETE, PLAN_FACT_FIXED, PLAN_UNCHANGED,
 * PLAN_REASON_MISSING and the refusals of `mayComeInto` and `readMoveDay`.
 */
@Injectable()
export class PublishPlan {
  constructor(
    private readonly drafts: PlanDraftStore,
    private readonly plans: PlanStore,
    private readonly note: NotePlanAct,
  ) {}

  /** Answers with the plan's key. */
  async run(tx: Tx, { id, revision, holders, movesFrom, reason, by }: PublishWish): Promise<string> {
    await this.plans.hold(tx);
    const draft = await takeDraft(tx, this.drafts, { id, revision });
    const plans = await this.plans.all(tx);
    const before = plans.find(({ key }) => key === draft.planKey) ?? null;
    const terms = termsOf(draft, before, plans);
    const { open: active } = draft.terms;
    if (!before) await this.plans.create(tx, terms, { active, movesFrom: null });
    else {
      unwrap(mayComeInto(before, active ? 'offered' : 'stopped'));
      const moves = revisionOf(before, terms) && holders === 'move';
      const from = moves ? unwrap(readMoveDay(movesFrom, tokyoDateOf(tx.now))) : null;
      await this.plans.revise(tx, before, terms, { active, movesFrom: from });
    }
    const version = (before?.version ?? 0) + 1;
    const kind = before ? 'revised' : 'published';
    await this.note.run(tx, { planKey: terms.key, kind, version, by, reason });
    await tx.emit(planPublished, { planKey: terms.key, version, after: null });
    return terms.key;
  }
}

function termsOf(
  draft: PlanDraft<PlanDraftTerms>,
  before: KeptPlan | null,
  plans: readonly KeptPlan[],
): PlanTerms {
  const [fault] = draftFaults(draft.terms);
  if (fault) throw new Refusal('invalid', 'PLAN_DRAFT_INCOMPLETE', { ...fault });
  const { open: _open, ...terms } = draft.terms;
  const key =
    before?.key ??
    keyFor(
      terms.name.en,
      plans.map((plan) => plan.key),
    );
  const position = before?.position ?? Math.max(0, ...plans.map((plan) => plan.position)) + 1;
  return unwrap(checkPlan({ ...terms, key, position }));
}

/** Whether the version changes a price; refuses one that changes nothing, or what belongs to the plan itself. */
function revisionOf(before: KeptPlan, after: PlanTerms): boolean {
  unwrap(checkRevision(before, after));
  const { changes, prices } = planRevision(before, after);
  if (!changes) throw new Refusal('conflict', 'PLAN_UNCHANGED');
  return prices.some((change) => change.after !== null);
}
