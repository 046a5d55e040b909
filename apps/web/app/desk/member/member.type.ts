import type { MemberQuery, ShownPaymentFragment } from '../../gql/desk/graphql.ts';

/** One member as the desk's page shows them. */
export type Member = MemberQuery['member'];
/** A payment of a member or of a company. */
export type Payment = ShownPaymentFragment;
export type Timeline = MemberQuery['memberTimeline'];
