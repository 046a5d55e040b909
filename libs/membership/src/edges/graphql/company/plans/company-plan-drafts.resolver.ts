import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { PublishCompanyPlan } from '../../../../actions/company/publish-company-plan.ts';
import { ReviewCompanyPlanDraft } from '../../../../actions/company/review-company-plan-draft.ts';
import { SaveCompanyPlanDraft } from '../../../../actions/company/save-company-plan-draft.ts';
import { CompanyPlanDraftInput, CompanyPlanDraftType } from './company-plan-editor.type.ts';
import { companyDraftTermsOf, companyPlanDraftType } from './company-plan-views.ts';

/** Writing plans for companies: drafts, what they change, and publishing them. */
@Resolver()
export class CompanyPlanDraftsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly review: ReviewCompanyPlanDraft,
    private readonly save: SaveCompanyPlanDraft,
    private readonly publish: PublishCompanyPlan,
  ) {}

  @Query(() => CompanyPlanDraftType)
  async companyPlanDraft(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<CompanyPlanDraftType> {
    return companyPlanDraftType(
      await this.transactions.inCommunity(communityId, (tx) => this.review.run(tx, id)),
    );
  }

  @Mutation(() => Boolean, { description: 'Keeps a draft; of two who write at once the second is told.' })
  async saveCompanyPlanDraft(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('draft') draft: CompanyPlanDraftInput,
  ): Promise<boolean> {
    const { id, planKey, revision } = draft;
    const wish = { id, revision, planKey: planKey ?? null, terms: companyDraftTermsOf(draft), by };
    await this.transactions.inIdentity(communityId, (tx) => this.save.run(tx, wish));
    return true;
  }

  @Mutation(() => String, {
    description:
      'Publishes a draft as it was shown; answers with the key. Companies follow with their renewal, told before.',
  })
  publishCompanyPlan(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('revision', { type: () => Int }) revision: number,
    @Args('reason') reason: string,
  ): Promise<string> {
    return this.transactions.inIdentity(communityId, (tx) =>
      this.publish.run(tx, { id, revision, reason, by }),
    );
  }
}
