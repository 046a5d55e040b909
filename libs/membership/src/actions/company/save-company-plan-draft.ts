import { Injectable } from '@nestjs/common';
import { AccountEmail } from '@enishi/identity';
import { Refusal, isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { CompanyDraftTerms } from '../../domain/company/company-plan-draft.ts';
import { CompanyPlanStore } from '../../store/company/company-plan.store.ts';
import { CompanyPlanDraftStore } from '../../store/plan-draft.store.ts';
import { keepDraft } from '../keep-draft.ts';

/** A draft to be kept; the id was made with the page, `planKey` is null for a new plan. */
export type CompanyDraftWish = {
  id: string;
  planKey: string | null;
  revision: number;
  terms: CompanyDraftTerms;
  by: string;
};

/** Keeps a draft of a plan for companies. Needs the identity scope. Throws COMPANY_PLAN_NOT_FOUND and the refusals of {@link keepDraft}. */
@Injectable()
export class SaveCompanyPlanDraft {
  constructor(
    private readonly drafts: CompanyPlanDraftStore,
    private readonly plans: CompanyPlanStore,
    private readonly emails: AccountEmail,
  ) {}

  async run(tx: Tx, { by, ...draft }: CompanyDraftWish): Promise<void> {
    if (!isId(draft.id)) throw new Refusal('invalid', 'INPUT_INVALID', { field: 'id' });
    if (draft.planKey !== null && !(await this.plans.byKey(tx, draft.planKey)))
      throw new Refusal('not_found', 'COMPANY_PLAN_NOT_FOUND');
    await keepDraft(tx, this.drafts, { ...draft, editedBy: await this.emails.run(tx, by) });
  }
}
