import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Bilingual } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { companyDraftFaults } from '../../domain/company/company-plan-draft.ts';
import type { CompanyDraftFault, CompanyDraftTerms } from '../../domain/company/company-plan-draft.ts';
import { contentChanges, listChanges, saysTheSame } from '../../domain/company/company-plan-revision.ts';
import { CompanyHoldingStore } from '../../store/company/company-holding.store.ts';
import { CompanyPlanStore } from '../../store/company/company-plan.store.ts';
import type { PlanDraft } from '../../store/plan-draft.entity.ts';
import { CompanyPlanDraftStore } from '../../store/plan-draft.store.ts';
import { PlanStore } from '../../store/plan.store.ts';
import type { VersionHolders } from './desk-company-plans.ts';

/** A draft with all that is said before its button. */
export type CompanyDraftReview = {
  draft: PlanDraft<CompanyDraftTerms>;
  faults: CompanyDraftFault[];
  /** What changes, line by line; null for a new plan. */
  changes: { same: boolean; list: Bilingual[]; content: Bilingual[] } | null;
  holders: VersionHolders[];
};

/** Reads a draft of a plan for companies, what it lacks, what it changes and whom it concerns. Changes nothing. Throws PLAN_DRAFT_GONE. */
@Injectable()
export class ReviewCompanyPlanDraft {
  constructor(
    private readonly drafts: CompanyPlanDraftStore,
    private readonly plans: CompanyPlanStore,
    private readonly members: PlanStore,
    private readonly holdings: CompanyHoldingStore,
  ) {}

  async run(tx: Tx, id: string): Promise<CompanyDraftReview> {
    const draft = await this.drafts.byId(tx, id);
    if (!draft) throw new Refusal('not_found', 'PLAN_DRAFT_GONE');
    const { terms } = draft;
    const before = draft.planKey === null ? null : await this.plans.byKey(tx, draft.planKey);
    const held = before ? await this.holdings.intervalsOf(tx, before.key) : [];
    const plans = (await this.members.all(tx)).map(({ key }) => key);
    const counted = before ? await this.holdings.countByVersion(tx) : [];
    return {
      draft,
      faults: companyDraftFaults(terms, { plans, held }),
      changes: before && {
        same: saysTheSame(before, terms),
        list: listChanges(before, terms),
        content: contentChanges(before, terms),
      },
      holders: counted
        .filter(({ planKey }) => planKey === before?.key)
        .map(({ version, companies, leaving }) => ({ version, companies, leaving })),
    };
  }
}
