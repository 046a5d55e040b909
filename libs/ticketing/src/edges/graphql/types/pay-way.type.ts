import { graphqlEnum, InstantScalar, YenScalar } from '@enishi/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { ticketPayments } from '../../../domain/event-sale.ts';
import { furtherMeans, hindranceKinds } from '../../../domain/pay-way.ts';
import type { OfferedWay, TicketMeans, WayHindrance } from '../../../domain/pay-way.ts';

export const TicketMeansEnum = graphqlEnum<TicketMeans>(
  [...ticketPayments, ...furtherMeans, 'counter'],
  'TicketMeans',
  'How tickets are paid: by card at once, at the entrance on the day, at a convenience store or by bank transfer within days, or in cash at the counter where it was booked.',
);

export const HindranceEnum = graphqlEnum<WayHindrance['kind']>(
  [...hindranceKinds],
  'PayHindrance',
  'Why an order cannot be paid in a way: the sale ends, or the event begins, too soon, or the stores take no such sum.',
);

@ObjectType('TicketPayWay', { description: 'A way to pay that the event takes.' })
export class TicketPayWayType {
  @Field(() => TicketMeansEnum) means: TicketMeans;
  @Field(() => InstantScalar, { nullable: true, description: 'Until when it can be paid.' })
  until: Date | null;
  @Field(() => HindranceEnum, { nullable: true, description: 'Null where this order can be paid by it.' })
  hindrance: WayHindrance['kind'] | null;
  @Field(() => YenScalar, {
    nullable: true,
    description: 'The sum that the stores take at least, or at most.',
  })
  limit: number | null;
}

export const payWayType = ({ means, until, hindrance }: OfferedWay): TicketPayWayType => ({
  ...{ means, until, hindrance: hindrance?.kind ?? null, limit: hindrance?.limit ?? null },
});
