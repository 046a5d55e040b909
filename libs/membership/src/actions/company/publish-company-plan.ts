import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { companyDraftFaults } from '../../domain/company/company-plan-draft.ts';
import { checkCompanyRevision } from '../../domain/company/company-plan-revision.ts';
import { checkCompanyPlan } from '../../domain/company/company-plan.ts';
import { keyFor } from '../../domain/plan-draft.ts';
import { CompanyHoldingStore } from '../../store/company/company-holding.store.ts';
import { CompanyPlanStore } from '../../store/company/company-plan.store.ts';
import { CompanyPlanDraftStore } from '../../store/plan-draft.store.ts';
import { PlanStore } from '../../store/plan.store.ts';
import { takeDraft } from '../keep-draft.ts';
import { NotePlanAct } from '../note-plan-act.ts';

/** A press of the button that publishes a draft as it was shown. `by` is the account at the desk. */
export type PublishCompanyPlanWish = { id: string; revision: number; reason: string; by: string };

/**
 * Makes a draft the plan that companies see. A published version is never changed: whoever holds the one before keeps it until the renewal,
 * and follows then, told before. Needs the identity scope. Throws PLAN_DRAFT_GONE, PLAN_DRAFT_CHANGED, PLAN_DRAFT_INCOMPLETE,
 * PLAN_FACT_FIXED, PLAN_UNCHANGED and PLAN_REASON_MISSING.
 */
@Injectable()
export class PublishCompanyPlan {
  constructor(
    private readonly drafts: CompanyPlanDraftStore,
    private readonly plans: CompanyPlanStore,
    private readonly members: PlanStore,
    private readonly holdings: CompanyHoldingStore,
    private readonly note: NotePlanAct,
  ) {}

  /** Answers with the plan's key. */
  async run(tx: Tx, { id, revision, reason, by }: PublishCompanyPlanWish): Promise<string> {
    await this.plans.hold(tx);
    const { planKey, terms: draft } = await takeDraft(tx, this.drafts, { id, revision });
    const all = await this.plans.all(tx);
    const before = all.find(({ key }) => key === planKey) ?? null;
    const seatPlans = (await this.members.all(tx)).map(({ key }) => key);
    const held = before ? await this.holdings.intervalsOf(tx, before.key) : [];
    const [fault] = companyDraftFaults(draft, { plans: seatPlans, held });
    if (fault) throw new Refusal('invalid', 'PLAN_DRAFT_INCOMPLETE', { ...fault });
    const { open: active, ...written } = draft;
    const key =
      before?.key ??
      keyFor(
        written.name.en,
        all.map((plan) => plan.key),
        'corp',
      );
    const position = before?.position ?? Math.max(0, ...all.map((plan) => plan.position)) + 1;
    const terms = unwrap(checkCompanyPlan({ ...written, key, position }));
    if (before) unwrap(checkCompanyRevision(before, terms));
    const version = (before?.version ?? 0) + 1;
    await this.plans.publish(tx, terms, { version, active });
    await this.note.run(tx, { planKey: key, kind: before ? 'revised' : 'published', version, by, reason });
    return key;
  }
}
