import type { MemberQuery } from '../../gql/desk/graphql.ts';

/** One member as the desk's page shows them. */
export type Member = MemberQuery['member'];
export type Payment = MemberQuery['memberPayments'][number];
export type Timeline = MemberQuery['memberTimeline'];
