import type { RevenueQuery } from '../../gql/desk/graphql.ts';

/** One month's figures as the desk shows them. */
export type Revenue = RevenueQuery['revenueOverview'];
