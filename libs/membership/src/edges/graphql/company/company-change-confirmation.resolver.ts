import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AwaitedChange, ConfirmOfferChange } from '@enishi/billing';
import { CurrentViewer, Links, Transactions } from '@enishi/platform';
import type { SignedInViewer, Tx } from '@enishi/platform';
import { OwnCompany } from '../../../actions/company/own-company.ts';
import { PlanChangeType, planChangeType } from '../types/plan-change.type.ts';

/** A company's change of plan whose charge the card company wants to hear about (本人認証). */
@Resolver()
export class CompanyChangeConfirmationResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: OwnCompany,
    private readonly awaited: AwaitedChange,
    private readonly confirm: ConfirmOfferChange,
    private readonly links: Links,
  ) {}

  @Query(() => PlanChangeType, {
    nullable: true,
    description: 'The change that waits to be confirmed; for a week also one that nobody confirmed in time.',
  })
  awaitedCompanyChange(
    @CurrentViewer() viewer: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<PlanChangeType | null> {
    return this.transactions.inCommunity(viewer.communityId, async (tx) => {
      const view = await this.awaited.shown(tx, await this.subject(tx, viewer, companyId));
      return view && planChangeType(view);
    });
  }

  @Mutation(() => String, {
    nullable: true,
    description:
      'Where the card company asks about the charge of that change; null where nothing waits any more. Asking again never charges again.',
  })
  async confirmCompanyChange(
    @CurrentViewer() viewer: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<string | null> {
    const { communityId, communitySlug, locale } = viewer;
    const subject = await this.transactions.inCommunity(communityId, (tx) =>
      this.subject(tx, viewer, companyId),
    );
    const page = `/company/${subject.id}/change/${encodeURIComponent(id)}`;
    const returnUrl = this.links.to(communitySlug, locale, page);
    return this.confirm.run(communityId, subject, { id, returnUrl });
  }

  @Mutation(() => PlanChangeType, {
    description: 'Takes that change back before it was confirmed; one that was confirmed already counts.',
  })
  async withdrawCompanyChange(
    @CurrentViewer() viewer: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<PlanChangeType> {
    const withdrawn = await this.transactions.inCommunity(viewer.communityId, async (tx) =>
      this.awaited.withdraw(tx, await this.subject(tx, viewer, companyId), id),
    );
    return planChangeType(withdrawn);
  }

  private async subject(tx: Tx, { accountId }: SignedInViewer, companyId: string) {
    const { id } = await this.own.run(tx, accountId, companyId);
    return { kind: 'company', id } as const;
  }
}
