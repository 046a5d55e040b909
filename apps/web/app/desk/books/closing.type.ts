import type { ClosingQuery } from '../../gql/desk/graphql.ts';

export type Closing = ClosingQuery['closing'];
export type ClosingCheck = Closing['checks'][number];
