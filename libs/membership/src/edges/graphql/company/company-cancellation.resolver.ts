import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { CancelCompanyPlan } from '../../../actions/company/cancel-company-plan.ts';
import { KeepCompanyPlan } from '../../../actions/company/keep-company-plan.ts';
import { OwnCompany } from '../../../actions/company/own-company.ts';

/** Cancelling a company's plan, and going on after all. */
@Resolver()
export class CompanyCancellationResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: OwnCompany,
    private readonly cancel: CancelCompanyPlan,
    private readonly keep: KeepCompanyPlan,
  ) {}

  @Mutation(() => Boolean, {
    description: 'To the end of what is paid; nothing more is charged. Asking twice is asking once.',
  })
  async cancelCompanyPlan(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, async (tx) =>
      this.cancel.run(tx, await this.own.run(tx, accountId, companyId)),
    );
    return true;
  }

  @Mutation(() => Boolean, { description: 'Takes a cancellation back while the plan still runs.' })
  async keepCompanyPlan(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, async (tx) =>
      this.keep.run(tx, await this.own.run(tx, accountId, companyId)),
    );
    return true;
  }
}
