import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { FindOfferChange } from '@enishi/billing';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { KeepCompanyChange } from '../../../actions/company/keep-company-change.ts';
import { OwnCompany } from '../../../actions/company/own-company.ts';
import { PlanChangeType, planChangeType } from '../types/plan-change.type.ts';

/** Where a company's change of plan stands, and taking back one that waits for the renewal. */
@Resolver()
export class CompanyPlannedChangeResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: OwnCompany,
    private readonly changes: FindOfferChange,
    private readonly keep: KeepCompanyChange,
  ) {}

  @Query(() => PlanChangeType)
  async companyChange(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<PlanChangeType> {
    const view = await this.transactions.inCommunity(communityId, async (tx) => {
      const company = await this.own.run(tx, accountId, companyId);
      return this.changes.run(tx, { kind: 'company', id: company.id }, id);
    });
    return planChangeType(view);
  }

  @Mutation(() => Boolean, {
    description: 'Takes back a change of plan that was to begin with the renewal. Twice is once.',
  })
  async keepCompanyChange(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, async (tx) =>
      this.keep.run(tx, await this.own.run(tx, accountId, companyId)),
    );
    return true;
  }
}
