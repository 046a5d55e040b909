import { BillingDeskApi, BillingPublicApi } from '@enishi/billing';
import { EngagementDeskApi, EngagementPublicApi } from '@enishi/engagement';
import { IdentityDeskApi, IdentityPublicApi } from '@enishi/identity';
import { InsightsDeskApi } from '@enishi/insights';
import { LedgerDeskApi } from '@enishi/ledger';
import { TalentDeskApi, TalentPublicApi } from '@enishi/talent';
import { TicketingDeskApi, TicketingPublicApi } from '@enishi/ticketing';
import { WorkDeskApi, WorkPublicApi } from '@enishi/work';
import { MembershipDeskApi, MembershipPublicApi } from '@enishi/membership';
import { ApiEdgeModule, graphqlSurface, PlatformModule } from '@enishi/platform';
import type { Config } from '@enishi/platform';
import type { Clock } from '@enishi/kernel';
import { contextModules, schemas } from '@enishi/assembly';
import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';

import { accessTable } from './access-table.ts';
import { HealthController } from './health.controller.ts';
import { MetricsController } from './metrics.controller.ts';
import { refusalSentences } from './refusal-sentences.ts';
import { Viewers, ViewersModule } from './viewers.ts';

const publicApis = [
  IdentityPublicApi,
  MembershipPublicApi,
  BillingPublicApi,
  EngagementPublicApi,
  TicketingPublicApi,
  TalentPublicApi,
  WorkPublicApi,
];
const deskApis = [
  IdentityDeskApi,
  MembershipDeskApi,
  BillingDeskApi,
  LedgerDeskApi,
  EngagementDeskApi,
  TicketingDeskApi,
  TalentDeskApi,
  WorkDeskApi,
  InsightsDeskApi,
];

/** The API process: both GraphQL schemas, Stripe's webhook, files, health. */
@Module({})
export class ApiModule {
  static with(config: Config, clock?: Clock): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        PlatformModule.with({ config, schemas, clock }),
        ApiEdgeModule.with({
          access: accessTable,
          sentences: refusalSentences,
          viewers: Viewers,
          imports: [ViewersModule],
        }),
        ...contextModules,
        ...publicApis,
        ...deskApis,
        graphqlSurface('public', '/graphql', publicApis),
        graphqlSurface('desk', '/desk/graphql', deskApis),
      ],
      controllers: [HealthController, MetricsController],
    };
  }
}
