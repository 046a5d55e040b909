import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { DiscardPlanDraft } from '../../actions/discard-plan-draft.ts';
import { PublishPlan } from '../../actions/publish-plan.ts';
import { ReviewPlanDraft } from '../../actions/review-plan-draft.ts';
import { SavePlanDraft } from '../../actions/save-plan-draft.ts';
import { draftTermsOf, planDraftType } from './types/plan-editor-views.ts';
import { PlanDraftInput, PlanDraftType, PublishPlanInput } from './types/plan-editor.type.ts';

/** Writing plans: drafts, what they change, and publishing them. */
@Resolver()
export class DeskPlanDraftsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly review: ReviewPlanDraft,
    private readonly save: SavePlanDraft,
    private readonly publish: PublishPlan,
    private readonly discard: DiscardPlanDraft,
  ) {}

  @Query(() => PlanDraftType)
  async planDraft(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<PlanDraftType> {
    return planDraftType(
      await this.transactions.inCommunity(viewer.communityId, (tx) => this.review.run(tx, id)),
    );
  }

  @Mutation(() => Boolean, { description: 'Keeps a draft; of two who write at once the second is told.' })
  async savePlanDraft(
    @CurrentViewer() viewer: DeskViewer,
    @Args('draft') draft: PlanDraftInput,
  ): Promise<boolean> {
    const { id, planKey, revision } = draft;
    const wish = { id, revision, planKey: planKey ?? null, terms: draftTermsOf(draft), by: viewer.accountId };
    await this.transactions.inIdentity(viewer.communityId, (tx) => this.save.run(tx, wish));
    return true;
  }

  @Mutation(() => String, {
    description: 'Publishes a draft as it was shown; answers with the key of the plan.',
  })
  publishPlan(
    @CurrentViewer() viewer: DeskViewer,
    @Args('input') { movesFrom, ...input }: PublishPlanInput,
  ): Promise<string> {
    const wish = { ...input, movesFrom: movesFrom ?? null, by: viewer.accountId };
    return this.transactions.inIdentity(viewer.communityId, (tx) => this.publish.run(tx, wish));
  }

  @Mutation(() => Boolean, { description: 'Throws a draft away as it was seen.' })
  async discardPlanDraft(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('revision', { type: () => Int }) revision: number,
  ): Promise<boolean> {
    await this.transactions.inCommunity(viewer.communityId, (tx) => this.discard.run(tx, { id, revision }));
    return true;
  }
}
