import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AwaitedChange, ConfirmOfferChange } from '@enishi/billing';
import { CurrentViewer, Links, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { PlanChangeType, planChangeType } from './types/plan-change.type.ts';

/** A change of plan whose charge the card company wants to hear about from the member (本人認証). */
@Resolver()
export class PlanChangeConfirmationResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly awaited: AwaitedChange,
    private readonly confirm: ConfirmOfferChange,
    private readonly links: Links,
  ) {}

  @Query(() => PlanChangeType, {
    nullable: true,
    description:
      'The own change that waits to be confirmed; for a week also one that nobody confirmed in time.',
  })
  awaitedPlanChange(@CurrentViewer() viewer: MemberViewer): Promise<PlanChangeType | null> {
    return this.transactions.inCommunity(viewer.communityId, async (tx) => {
      const view = await this.awaited.shown(tx, subjectOf(viewer));
      return view && planChangeType(view);
    });
  }

  @Mutation(() => String, {
    nullable: true,
    description:
      'Where the card company asks about the charge of that change; null where nothing waits any more. Asking again never charges again.',
  })
  confirmPlanChange(
    @CurrentViewer() viewer: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<string | null> {
    const { communityId, communitySlug, locale } = viewer;
    const returnUrl = this.links.to(communitySlug, locale, `/me/change/${encodeURIComponent(id)}`);
    return this.confirm.run(communityId, subjectOf(viewer), { id, returnUrl });
  }

  @Mutation(() => PlanChangeType, {
    description: 'Takes that change back before it was confirmed; one that was confirmed already counts.',
  })
  async withdrawPlanChange(
    @CurrentViewer() viewer: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<PlanChangeType> {
    const withdrawn = await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.awaited.withdraw(tx, subjectOf(viewer), id),
    );
    return planChangeType(withdrawn);
  }
}

const subjectOf = ({ memberId }: MemberViewer) => ({ kind: 'member' as const, id: memberId });
