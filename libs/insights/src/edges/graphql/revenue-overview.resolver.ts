import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, Query, Resolver } from '@nestjs/graphql';

import { ReadRevenueOverview } from '../../actions/read-revenue-overview.ts';
import type { RevenueOverview } from '../../domain/revenue-overview.ts';
import { RevenueOverviewType } from './revenue-overview.type.ts';

/** The desk's revenue screen. */
@Resolver()
export class RevenueOverviewResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly readRevenueOverview: ReadRevenueOverview,
  ) {}

  /** Figures of a month, 'YYYY-MM', up to the running one. */
  @Query(() => RevenueOverviewType)
  revenueOverview(
    @CurrentViewer() viewer: DeskViewer,
    @Args('month', { type: () => String }) month: string,
  ): Promise<RevenueOverview> {
    return this.transactions.inCommunity(viewer.communityId, (tx) => this.readRevenueOverview.run(tx, month));
  }
}
