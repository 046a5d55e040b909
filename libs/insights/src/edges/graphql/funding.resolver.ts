import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';

import { ReadFunding } from '../../actions/read-funding.ts';
import type { FundingReport } from '../../domain/funding-report.ts';
import { FundingReportType } from './funding.type.ts';

/** Own revenue against public money at the desk. */
@Resolver()
export class FundingResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadFunding,
  ) {}

  @Query(() => FundingReportType, { description: 'A fiscal year, April to March, planned and booked.' })
  fundingReport(
    @CurrentViewer() viewer: DeskViewer,
    @Args('fiscalYear', { type: () => Int }) fiscalYear: number,
  ): Promise<FundingReport> {
    return this.transactions.inCommunity(viewer.communityId, (tx) => this.read.run(tx, fiscalYear));
  }
}
