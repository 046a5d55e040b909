import type { ForecastQuery, RetentionQuery } from '../../gql/desk/graphql.ts';

export type Retention = RetentionQuery['retention'];
export type Forecast = ForecastQuery['renewalForecast'];
