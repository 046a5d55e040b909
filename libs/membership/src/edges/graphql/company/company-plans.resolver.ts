import { Args, Query, Resolver } from '@nestjs/graphql';
import { unwrap } from '@enishi/kernel';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { Viewer } from '@enishi/platform';
import { ListCompanyPlans } from '../../../actions/company/list-company-plans.ts';
import { readEmployees } from '../../../domain/company/company-profile.ts';
import { CompanyPlanType, companyPlanType } from './company-plan.type.ts';

/** Plans for companies side by side. */
@Resolver()
export class CompanyPlansResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly list: ListCompanyPlans,
  ) {}

  @Query(() => [CompanyPlanType], {
    description: 'Plans on offer to companies, at the prices of a company with so many employees.',
  })
  async companyPlans(
    @CurrentViewer() { communityId }: Viewer,
    @Args('employees', { type: () => String, description: 'As typed.' }) typed: string,
  ): Promise<CompanyPlanType[]> {
    const employees = unwrap(readEmployees(typed));
    const plans = await this.transactions.inCommunity(communityId, (tx) => this.list.run(tx));
    return plans.map((plan) => companyPlanType(plan, employees));
  }
}
