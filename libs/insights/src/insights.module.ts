import { LedgerModule } from '@enishi/ledger';
import { Module } from '@nestjs/common';

import { ReadRevenueOverview } from './actions/read-revenue-overview.ts';
import { RevenueOverviewResolver } from './edges/graphql/revenue-overview.resolver.ts';
import { PeopleStore } from './store/people.store.ts';
import { SubscriptionsStore } from './store/subscriptions.store.ts';

/** The figures themselves. */
@Module({
  imports: [LedgerModule],
  providers: [ReadRevenueOverview, PeopleStore, SubscriptionsStore],
  exports: [ReadRevenueOverview],
})
export class InsightsModule {}

/** The desk's questions about figures. */
@Module({ imports: [InsightsModule], providers: [RevenueOverviewResolver] })
export class InsightsDeskApi {}
