import { graphqlEnum, InstantScalar, TextType, YenScalar } from '@enishi/platform';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CallingOff } from '../../../actions/called-off/read-calling-off.ts';
import type { Tray } from '../../../actions/pay/read-tray.ts';
import { inBoth } from '../../../domain/in-both.ts';
import type { OffTrouble } from '../../../domain/states.ts';
import type { SaleFault } from '../../../store/sale-check.store.ts';
import { trayKinds } from '../../../store/tray.store.ts';
import type { TrayKind } from '../../../store/tray.store.ts';

/** What is called off, and why. */
@ArgsType()
export class CallOffArgs {
  @Field(() => ID) id: string;
  @Field(() => String) reasonJa: string;
  @Field(() => String, { nullable: true }) reasonEn?: string | null;
  @Field(() => ID, { nullable: true, description: 'That date alone.' }) dateId?: string | null;
}

export const OffTroubleEnum = graphqlEnum<OffTrouble>(
  ['inside', 'refund_stuck', 'fault'],
  'OffTrouble',
  'Why a person is to look at an order of an event that was called off.',
);

@ObjectType('TroubledOrder')
export class TroubledOrderType {
  @Field(() => ID) orderId: string;
  @Field(() => ID, { nullable: true }) memberId: string | null;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => String, { nullable: true }) number: string | null;
  @Field(() => OffTroubleEnum) trouble: OffTrouble;
  @Field(() => YenScalar) refund: number;
}

@ObjectType('CallingOff', { description: 'What calling an event off would mean, or how far it is.' })
export class CallingOffType {
  @Field(() => InstantScalar, { nullable: true, description: 'Of the one date that is looked at.' })
  startsAt: Date | null;
  @Field(() => String) titleJa: string;
  @Field(() => InstantScalar, { nullable: true }) at: Date | null;
  @Field(() => TextType, { nullable: true }) reason: { ja: string; en: string } | null;
  @Field(() => Int, { description: 'With tickets, or to be paid.' }) orders: number;
  @Field(() => Int, { description: 'Tickets that are good.' }) tickets: number;
  @Field(() => Int) waiting: number;
  @Field(() => Int) done: number;
  @Field(() => Int) needPerson: number;
  @Field(() => YenScalar, { description: 'To go back, all in all.' }) refundDue: number;
  @Field(() => YenScalar, { description: 'What of that is back.' }) refundDone: number;
  @Field(() => YenScalar, { description: 'What of that waits for bank accounts of buyers.' })
  refundWaits: number;
  @Field(() => [TroubledOrderType], { description: 'The first hundred.' }) troubled: TroubledOrderType[];
}

export const TrayKindEnum = graphqlEnum<TrayKind>(
  [...trayKinds],
  'TicketTrayKind',
  'Why an order is paid and not fulfilled, or its money is not back.',
);

export const SaleRuleEnum = graphqlEnum<SaleFault['rule']>(
  ['oversold', 'place_missing', 'place_left', 'not_paid', 'sum_differs', 'refund_differs'],
  'SaleRule',
  'A rule between places, tickets and money that does not hold.',
);

@ObjectType('TicketTrayItem')
export class TrayItemType {
  @Field(() => TrayKindEnum) kind: TrayKind;
  @Field(() => ID) orderId: string;
  @Field(() => ID) eventId: string;
  @Field(() => String) titleJa: string;
  @Field(() => ID, { nullable: true }) memberId: string | null;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => YenScalar) amount: number;
  @Field(() => InstantScalar) since: Date;
  @Field(() => ID, { nullable: true, description: 'What a person is to decide about.' })
  outsideId: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'Until when the bank takes an answer.' })
  dueBy: Date | null;
}

@ObjectType('SaleFault')
export class SaleFaultType {
  @Field(() => SaleRuleEnum) rule: SaleFault['rule'];
  @Field(() => ID) eventId: string;
  @Field(() => ID, { nullable: true }) orderId: string | null;
}

@ObjectType('TicketTray', { description: 'Everything about tickets that is paid and not fulfilled.' })
export class TrayType {
  @Field(() => [TrayItemType], { description: 'The oldest first.' }) items: TrayItemType[];
  @Field(() => InstantScalar, { nullable: true, description: 'When all sales were looked at last.' })
  checkedAt: Date | null;
  @Field(() => [SaleFaultType], { description: 'What was found then.' }) faults: SaleFaultType[];
}

const reasonOf = ({
  calledOffAt,
  offReasonJa,
  offReasonEn,
}: Pick<CallingOff['event'], 'calledOffAt' | 'offReasonJa' | 'offReasonEn'>) =>
  calledOffAt ? inBoth(offReasonJa ?? '', offReasonEn) : null;

export const callingOffType = ({ event, date, progress, troubled }: CallingOff): CallingOffType => ({
  ...{ titleJa: event.titleJa, startsAt: date?.startsAt ?? null, ...progress },
  ...{ at: (date ?? event).calledOffAt, reason: reasonOf(date ?? event) },
  troubled: troubled.map(({ orderId, trouble, refund, member, guestName }) => ({
    ...{ orderId, refund, trouble, memberId: member?.id ?? null },
    ...{ name: member?.name ?? guestName, number: member?.number ?? null },
  })),
});

export const trayType = ({ rows, check }: Tray): TrayType => ({
  items: rows.map(({ member, guestName, ...row }) => ({
    ...row,
    ...{ memberId: member?.id ?? null, name: member?.name ?? guestName },
  })),
  checkedAt: check?.checkedAt ?? null,
  faults: check?.faults ?? [],
});
