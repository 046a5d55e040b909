import type { ForecastQuery, RetentionQuery } from '../../gql/desk/graphql.ts';

export type Retention = RetentionQuery['retention'];
export type Cohort = Retention['cohorts'][number];
export type Forecast = ForecastQuery['renewalForecast'];
