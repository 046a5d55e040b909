import { IdentityModule } from '@enishi/identity';
import { LedgerModule } from '@enishi/ledger';
import { MembershipModule } from '@enishi/membership';
import { Module } from '@nestjs/common';

import { FindMovers } from './actions/find-movers.ts';
import { ReadCompanyHealth } from './actions/read-company-health.ts';
import { ReadAttention } from './actions/read-attention.ts';
import { ReadEventAudience } from './actions/read-event-audience.ts';
import { ReadEventResult } from './actions/read-event-result.ts';
import { ReadForecast } from './actions/read-forecast.ts';
import { ReadFunding } from './actions/read-funding.ts';
import { ReadRecurringRevenue } from './actions/read-recurring-revenue.ts';
import { ReadRelatedPeople } from './actions/read-related-people.ts';
import { ReadRetention } from './actions/read-retention.ts';
import { ReadWorkFigures } from './actions/read-work-figures.ts';
import { ReadRevenueOverview } from './actions/read-revenue-overview.ts';
import { AttentionResolver } from './edges/graphql/attention.resolver.ts';
import { CompanyHealthResolver } from './edges/graphql/company-health.resolver.ts';
import { EventResultResolver } from './edges/graphql/event-result.resolver.ts';
import { FundingResolver } from './edges/graphql/funding.resolver.ts';
import { RecurringRevenueResolver } from './edges/graphql/recurring-revenue.resolver.ts';
import { RelatedPeopleResolver } from './edges/graphql/related-people.resolver.ts';
import { RetentionResolver } from './edges/graphql/retention.resolver.ts';
import { RevenueOverviewResolver } from './edges/graphql/revenue-overview.resolver.ts';
import { WorkFiguresResolver } from './edges/graphql/work-figures.resolver.ts';
import { CompanyHealthStore } from './store/company-health.store.ts';
import { CohortsStore } from './store/cohorts.store.ts';
import { AttentionStore } from './store/attention.store.ts';
import { EventAudienceStore } from './store/event-audience.store.ts';
import { EventMoneyStore } from './store/event-money.store.ts';
import { PeopleStore } from './store/people.store.ts';
import { RecurringStore } from './store/recurring.store.ts';
import { RelatedPeopleStore } from './store/related-people.store.ts';
import { RenewalsStore } from './store/renewals.store.ts';
import { WorkFiguresStore } from './store/work-figures.store.ts';

const actions = [
  FindMovers,
  ReadEventAudience,
  ReadEventResult,
  ReadForecast,
  ReadFunding,
  ReadRecurringRevenue,
  ReadRelatedPeople,
  ReadRetention,
  ReadRevenueOverview,
  ReadWorkFigures,
];

/** The figures themselves. */
@Module({
  imports: [IdentityModule, LedgerModule],
  providers: [
    ...actions,
    CohortsStore,
    CompanyHealthStore,
    EventAudienceStore,
    EventMoneyStore,
    PeopleStore,
    RecurringStore,
    RelatedPeopleStore,
    RenewalsStore,
    WorkFiguresStore,
  ],
  exports: [...actions, CompanyHealthStore],
})
export class InsightsModule {}

/** The desk's questions about figures and what waits; membership names the people behind them and knows what they owe. */
@Module({
  imports: [InsightsModule, MembershipModule],
  providers: [
    AttentionResolver,
    AttentionStore,
    CompanyHealthResolver,
    ReadAttention,
    ReadCompanyHealth,
    EventResultResolver,
    FundingResolver,
    RecurringRevenueResolver,
    RelatedPeopleResolver,
    RetentionResolver,
    RevenueOverviewResolver,
    WorkFiguresResolver,
  ],
})
export class InsightsDeskApi {}
