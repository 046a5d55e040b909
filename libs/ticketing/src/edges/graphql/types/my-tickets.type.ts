import { encodeCursor, InstantScalar, TextType } from '@enishi/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { OrderList } from '../../../actions/orders/list-my-tickets.ts';
import { inBoth } from '../../../domain/in-both.ts';
import type { PurchaseStage } from '../../../domain/states.ts';
import { PurchaseStageEnum } from './purchase.type.ts';

@ObjectType('MyTicketOrder')
export class MyTicketOrderType {
  @Field(() => ID) id: string;
  @Field(() => TextType) title: { ja: string; en: string };
  @Field(() => TextType) place: { ja: string; en: string };
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => PurchaseStageEnum) stage: PurchaseStage;
  @Field(() => Int) tickets: number;
  @Field(() => Boolean, { description: 'Add-ons that were ordered beside tickets of another order.' })
  later: boolean;
  @Field(() => Boolean, { description: 'The date is past.' }) over: boolean;
}

@ObjectType('MyTickets')
export class MyTicketsType {
  @Field(() => [MyTicketOrderType]) items: MyTicketOrderType[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasNext: boolean;
}

export function myTicketsType({ orders, hasNext }: OrderList, now: Date): MyTicketsType {
  const last = orders.at(-1);
  return {
    items: orders.map((order) => ({
      ...{ id: order.id, startsAt: order.startsAt, over: order.endsAt <= now },
      ...{ title: inBoth(order.titleJa, order.titleEn), place: inBoth(order.placeJa, order.placeEn) },
      ...{ tickets: order.tickets, later: order.later, stage: order.state },
    })),
    endCursor: last ? encodeCursor([last.orderedAt.toISOString(), last.id]) : null,
    hasNext,
  };
}
