import type { TokyoDate } from '@enishi/kernel';
import { CurrentViewer, Transactions, TokyoDateScalar } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CompanyWages } from '../../../actions/wages/company-wages.ts';
import { GigWorkers } from '../../../actions/wages/gig-workers.ts';
import { GigWorkerType, WageLineType, gigWorkerType, wageLineType } from './wage.type.ts';

/** An employer's view: who works for it, what it owes them, and that it has paid. */
@Resolver()
export class CompanyWagesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly wages: CompanyWages,
    private readonly workers: GigWorkers,
  ) {}

  @Query(() => [WageLineType], {
    description: 'Of work within a month; the look at the names is written down.',
  })
  companyWages(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('month', { type: () => String, description: '2026-12' }) month: string,
  ): Promise<WageLineType[]> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      (await this.wages.list(tx, { companyId, accountId }, month)).map(wageLineType),
    );
  }

  @Query(() => [GigWorkerType], { description: 'Of a gig of employment; the look is written down.' })
  gigWorkers(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('id', { type: () => ID, description: 'Of the gig.' }) id: string,
  ): Promise<GigWorkerType[]> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      (await this.workers.run(tx, { companyId, accountId }, id)).map(gigWorkerType),
    );
  }

  @Mutation(() => Boolean, { description: 'The company has paid them, to whoever worked directly.' })
  async confirmWages(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('ids', { type: () => [ID] }) ids: string[],
    @Args('paidOn', { type: () => TokyoDateScalar }) paidOn: TokyoDate,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.wages.confirm(tx, { companyId, accountId }, { ids, paidOn }),
    );
    return true;
  }
}
