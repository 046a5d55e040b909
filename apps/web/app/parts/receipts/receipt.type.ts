import type { MyReceiptsQuery } from '../../gql/public/graphql.ts';

/** A receipt as both the member and the desk are shown it. */
export type Receipt = MyReceiptsQuery['myReceipts'][number];
