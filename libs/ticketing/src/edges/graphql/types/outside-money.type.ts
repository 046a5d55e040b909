import { graphqlEnum, InstantScalar, YenScalar } from '@enishi/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { NamedOutsideMoney } from '../../../actions/outside-money/read-outside-money.ts';
import type { OutsideMoneyKind, OutsideMoneyState } from '../../../domain/outside-money.ts';
import type { TicketState } from '../../../domain/states.ts';
import { TicketStateEnum } from './ticket-state.type.ts';

export const OutsideMoneyKindEnum = graphqlEnum<OutsideMoneyKind>(
  ['refund', 'dispute'],
  'OutsideMoneyKind',
  'Money was refunded outside of ticketing, or its payer objected at the bank.',
);

export const OutsideMoneyStateEnum = graphqlEnum<OutsideMoneyState>(
  ['disputed', 'open', 'ended', 'kept', 'came_back', 'over'],
  'OutsideMoneyState',
  'The bank decides; a person is to decide; tickets ended; they were kept; the money came back, and a person is to know; it is here.',
);

@ObjectType('OutsideMoneyTicket')
export class OutsideMoneyTicketType {
  @Field(() => ID) id: string;
  @Field(() => String) nameJa: string;
  @Field(() => YenScalar) price: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Of an add-on: how many there may be beside each ticket.',
  })
  mostBeside?: number | null;
  @Field(() => TicketStateEnum) state: TicketState;
}

@ObjectType('OutsideMoney', { description: 'Money of an order that left without tickets being given back.' })
export class OutsideMoneyType {
  @Field(() => ID) id: string;
  @Field(() => OutsideMoneyKindEnum) kind: OutsideMoneyKind;
  @Field(() => OutsideMoneyStateEnum) state: OutsideMoneyState;
  @Field(() => YenScalar) amount: number;
  @Field(() => YenScalar, { description: 'What the order cost.' }) total: number;
  @Field(() => InstantScalar) since: Date;
  @Field(() => InstantScalar, { nullable: true }) dueBy: Date | null;
  @Field(() => ID) eventId: string;
  @Field(() => String) titleJa: string;
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => ID, { nullable: true }) memberId: string | null;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => String, { nullable: true }) number: string | null;
  @Field(() => [OutsideMoneyTicketType], { description: 'Of the order, the dearest first.' })
  tickets: OutsideMoneyTicketType[];
}

export const outsideMoneyType = ({ member, guestName, ...found }: NamedOutsideMoney): OutsideMoneyType => ({
  ...found,
  ...{ memberId: member?.id ?? null, name: member?.name ?? guestName, number: member?.number ?? null },
});
