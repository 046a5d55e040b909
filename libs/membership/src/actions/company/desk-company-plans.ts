import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { CompanyHoldingStore } from '../../store/company/company-holding.store.ts';
import type { CompanyPlanEntity } from '../../store/company/company-plan.entity.ts';
import { CompanyPlanStore } from '../../store/company/company-plan.store.ts';
import type { KeptCompanyPlan } from '../../store/company/company-plan.store.ts';
import type { CompanyDraftTerms } from '../../domain/company/company-plan-draft.ts';
import type { PlanDraft } from '../../store/plan-draft.entity.ts';
import { CompanyPlanDraftStore } from '../../store/plan-draft.store.ts';
import type { PlanTurnEntity } from '../../store/plan-turn.entity.ts';
import { PlanVersionStore } from '../../store/plan-version.store.ts';

/** Companies that hold one version of a plan; of them, those that have cancelled. */
export type VersionHolders = { version: number; companies: number; leaving: number };

/** A plan for companies as the desk lists it. */
export type DeskCompanyPlan = { plan: KeptCompanyPlan; holders: VersionHolders[]; draftId: string | null };

/** One with every version and what was done to it. */
export type DeskCompanyPlanStory = DeskCompanyPlan & {
  versions: CompanyPlanEntity[];
  turns: PlanTurnEntity[];
};

/** Plans for companies as the desk sees them: every one, with how many companies hold which version. */
@Injectable()
export class DeskCompanyPlans {
  constructor(
    private readonly plans: CompanyPlanStore,
    private readonly holdings: CompanyHoldingStore,
    private readonly drafts: CompanyPlanDraftStore,
    private readonly turns: PlanVersionStore,
  ) {}

  async run(tx: Tx): Promise<DeskCompanyPlan[]> {
    const counted = await this.holdings.countByVersion(tx);
    const drafts = await this.drafts.ofPlans(tx);
    return (await this.plans.all(tx)).map((plan) => ({
      plan,
      holders: counted
        .filter(({ planKey }) => planKey === plan.key)
        .map(({ version, companies, leaving }) => ({ version, companies, leaving })),
      draftId: drafts.find(({ planKey }) => planKey === plan.key)?.id ?? null,
    }));
  }

  /** One plan with its versions and what was done to it; null where there is none. */
  async one(tx: Tx, key: string): Promise<DeskCompanyPlanStory | null> {
    const found = (await this.run(tx)).find(({ plan }) => plan.key === key);
    if (!found) return null;
    const versions = await this.plans.versions(tx, key);
    return { ...found, versions, turns: await this.turns.turnsOf(tx, key) };
  }

  /** Drafts of plans that are not there yet. */
  newDrafts(tx: Tx): Promise<PlanDraft<CompanyDraftTerms>[]> {
    return this.drafts.ofNewPlans(tx);
  }
}
