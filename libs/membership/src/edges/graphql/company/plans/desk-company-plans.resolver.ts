import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { DeskCompanyPlans } from '../../../../actions/company/desk-company-plans.ts';
import { SetCompanyPlanState } from '../../../../actions/company/set-company-plan-state.ts';
import { benefitKind, benefitKinds } from '../../../../domain/company/benefit-kinds.ts';
import type { BenefitKind } from '../../../../domain/company/benefit-kinds.ts';
import { planDraftHeadType } from '../../types/plan-editor-views.ts';
import { DeskCompanyPlanStoryType, DeskCompanyPlansType } from './company-plan-editor.type.ts';
import { deskCompanyPlanStoryType, deskCompanyPlanType } from './company-plan-views.ts';

/** Plans for companies at the desk: the list, one plan's story, and whether it is on offer. */
@Resolver()
export class DeskCompanyPlansResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly plans: DeskCompanyPlans,
    private readonly states: SetCompanyPlanState,
  ) {}

  @Query(() => DeskCompanyPlansType)
  companyPlans(@CurrentViewer() { communityId }: DeskViewer): Promise<DeskCompanyPlansType> {
    return this.transactions.inCommunity(communityId, async (tx) => ({
      plans: (await this.plans.run(tx)).map(deskCompanyPlanType),
      drafts: (await this.plans.newDrafts(tx)).map(planDraftHeadType),
      kinds: (Object.keys(benefitKinds) as BenefitKind[]).map((kind) => {
        const { label, unit, periods } = benefitKind(kind);
        return { kind, label, unit: { ja: unit.ja, en: unit.many }, periods: [...periods] };
      }),
    }));
  }

  @Query(() => DeskCompanyPlanStoryType, { nullable: true, description: 'Null where there is no such plan.' })
  async companyPlan(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('key') key: string,
  ): Promise<DeskCompanyPlanStoryType | null> {
    const story = await this.transactions.inCommunity(communityId, (tx) => this.plans.one(tx, key));
    return story && deskCompanyPlanStoryType(story);
  }

  @Mutation(() => Boolean, {
    description: 'Takes a plan off the offer or puts it back; whoever holds it keeps it.',
  })
  async setCompanyPlanState(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('key') key: string,
    @Args('offered') offered: boolean,
    @Args('reason') reason: string,
  ): Promise<boolean> {
    await this.transactions.inIdentity(communityId, (tx) =>
      this.states.run(tx, { key, offered, reason, by }),
    );
    return true;
  }
}
