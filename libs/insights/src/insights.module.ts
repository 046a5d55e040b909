import { LedgerModule } from '@enishi/ledger';
import { MembershipModule } from '@enishi/membership';
import { Module } from '@nestjs/common';

import { FindMovers } from './actions/find-movers.ts';
import { ReadFunding } from './actions/read-funding.ts';
import { ReadRecurringRevenue } from './actions/read-recurring-revenue.ts';
import { ReadRevenueOverview } from './actions/read-revenue-overview.ts';
import { FundingResolver } from './edges/graphql/funding.resolver.ts';
import { RecurringRevenueResolver } from './edges/graphql/recurring-revenue.resolver.ts';
import { RevenueOverviewResolver } from './edges/graphql/revenue-overview.resolver.ts';
import { MattersStore } from './store/matters.store.ts';
import { PeopleStore } from './store/people.store.ts';
import { RecurringStore } from './store/recurring.store.ts';

const actions = [FindMovers, ReadFunding, ReadRecurringRevenue, ReadRevenueOverview];

/** The figures themselves. */
@Module({
  imports: [LedgerModule],
  providers: [...actions, MattersStore, PeopleStore, RecurringStore],
  exports: actions,
})
export class InsightsModule {}

/** The desk's questions about figures; membership names the people behind them. */
@Module({
  imports: [InsightsModule, MembershipModule],
  providers: [FundingResolver, RecurringRevenueResolver, RevenueOverviewResolver],
})
export class InsightsDeskApi {}
