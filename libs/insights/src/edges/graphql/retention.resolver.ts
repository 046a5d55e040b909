import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, Query, Resolver } from '@nestjs/graphql';

import { ReadForecast } from '../../actions/read-forecast.ts';
import type { Forecast } from '../../actions/read-forecast.ts';
import { ReadRetention } from '../../actions/read-retention.ts';
import type { Retention } from '../../actions/read-retention.ts';
import { ForecastType, RetentionType } from './retention.type.ts';

/** Who stays, and what is to come, at the desk. */
@Resolver()
export class RetentionResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadRetention,
    private readonly forecast: ReadForecast,
  ) {}

  @Query(() => RetentionType, { description: 'Cohorts, free to paid, churn with reasons, fees per payer.' })
  retention(
    @CurrentViewer() viewer: DeskViewer,
    @Args('month', { type: () => String }) month: string,
  ): Promise<Retention> {
    return this.transactions.inCommunity(viewer.communityId, (tx) => this.read.run(tx, month));
  }

  @Query(() => ForecastType, { description: 'Renewals of the twelve months from this one.' })
  renewalForecast(@CurrentViewer() viewer: DeskViewer): Promise<Forecast> {
    return this.transactions.inCommunity(viewer.communityId, (tx) => this.forecast.run(tx));
  }
}
