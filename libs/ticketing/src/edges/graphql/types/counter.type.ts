import { graphqlEnum, InstantScalar, TextType, TokyoDateScalar, YenScalar } from '@enishi/platform';
import type { TokyoDate } from '@enishi/kernel';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Booking } from '../../../actions/counter/list-bookings.ts';
import type { Counter } from '../../../actions/counter/read-counter.ts';
import { counterPays, counterStages } from '../../../domain/counter.ts';
import type { CounterPay, CounterStage } from '../../../domain/counter.ts';
import type { SaleState } from '../../../domain/event-sale.ts';
import type { AudienceTo } from '../../../domain/audience.ts';
import { inBoth } from '../../../domain/in-both.ts';
import { totalOf } from '../../../domain/ticket-disclosure.ts';
import type { OrderLine } from '../../../domain/ticket-disclosure.ts';
import { SaleStateEnum } from './event.type.ts';
import { lineType, TicketLineInput, TicketLineType } from './purchase.type.ts';
import { AudienceToEnum } from './audience.type.ts';
import { TicketTransferType, ticketTransferType } from './ticket-transfer.type.ts';
import { siteName } from './event-site.type.ts';
import { AnswerInput, questionType, QuestionType } from './question.type.ts';

export const CounterPayEnum = graphqlEnum<CounterPay>(
  [...counterPays],
  'CounterPay',
  'How somebody at the counter pays: cash in the hand, cash until a day, or by bank transfer.',
);
export const CounterStageEnum = graphqlEnum<CounterStage>(
  [...counterStages],
  'CounterStage',
  'A booking waits for its money, has lapsed, has nothing left to pay, or was cancelled at the desk.',
);

@ObjectType('CounterKind')
export class CounterKindType {
  @Field(() => ID) id: string;
  @Field(() => TextType) name: { ja: string; en: string };
  @Field(() => YenScalar, { description: 'For everybody; a membership may take something off.' })
  price: number;
  @Field(() => Int, { description: 'Places free now, beyond those that are for the waiting list.' })
  left: number;
  @Field(() => Int, { description: 'That one person may have.' }) most: number;
  @Field(() => Int, { nullable: true, description: 'An add-on: so many for each ticket at most.' })
  mostBeside: number | null;
  @Field(() => AudienceToEnum, { description: 'For whom it is.' }) audience: AudienceTo;
}

@ObjectType('CounterDate')
export class CounterDateType {
  @Field(() => ID) id: string;
  @Field(() => TextType, { nullable: true, description: 'The name of its site.' })
  site: { ja: string; en: string } | null;
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => InstantScalar) endsAt: Date;
  @Field(() => SaleStateEnum) sale: SaleState;
  @Field(() => TokyoDateScalar, { description: 'By when somebody is usually asked to pay.' })
  payBy: TokyoDate;
  @Field(() => InstantScalar, {
    nullable: true,
    description: 'Until when by bank transfer; null: not by one.',
  })
  transferUntil: Date | null;
  @Field(() => [CounterKindType]) kinds: CounterKindType[];
}

@ObjectType('Counter', { description: 'What a clerk may book for somebody at the counter or on the phone.' })
export class CounterType {
  @Field(() => ID) eventId: string;
  @Field(() => String) titleJa: string;
  @Field(() => Boolean, { description: 'The event is on the site.' }) open: boolean;
  @Field(() => [CounterDateType], { description: 'Those that are not over, the soonest first.' })
  dates: CounterDateType[];
  @Field(() => [QuestionType], { description: 'What the event asks of whoever orders.' })
  questions: QuestionType[];
}

@ObjectType('CounterPrice', { description: 'What tickets cost a person today.' })
export class CounterPriceType {
  @Field(() => [TicketLineType]) lines: TicketLineType[];
  @Field(() => YenScalar) total: number;
}

@ObjectType('CounterAccount', { description: 'To which account money of a booking goes back.' })
export class CounterAccountType {
  @Field(() => String, { nullable: true, description: 'Its last digits; null: none was named yet.' })
  tail: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was last typed in at the desk.' })
  typedAt: Date | null;
}

@ObjectType('CounterBooking')
export class CounterBookingType {
  @Field(() => ID) id: string;
  @Field(() => ID, { nullable: true }) memberId: string | null;
  @Field(() => String, { nullable: true, description: 'Null where the person is known no more.' })
  name: string | null;
  @Field(() => String, { nullable: true }) kana: string | null;
  @Field(() => String, { nullable: true, description: 'Of a member.' }) number: string | null;
  @Field(() => String, { nullable: true, description: 'Of a guest.' }) phone: string | null;
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => TextType, { nullable: true, description: 'The name of the site of the date.' })
  site: { ja: string; en: string } | null;
  @Field(() => [TicketLineType]) lines: TicketLineType[];
  @Field(() => YenScalar) total: number;
  @Field(() => CounterStageEnum) stage: CounterStage;
  @Field(() => InstantScalar, { nullable: true, description: 'Of what is to be paid.' })
  payUntil: Date | null;
  @Field(() => InstantScalar) madeAt: Date;
  @Field(() => YenScalar, { nullable: true, description: 'Kept if it is cancelled now; null: it cannot be.' })
  kept: number | null;
  @Field(() => YenScalar, { description: 'Cash that is to be handed back.' }) due: number;
  @Field(() => TicketTransferType, {
    nullable: true,
    description: 'Account and payer’s name to be read out, while a transfer is awaited.',
  })
  transfer: TicketTransferType | null;
  @Field(() => CounterAccountType, {
    nullable: true,
    description: 'Where money of it goes back by transfer.',
  })
  account: CounterAccountType | null;
  @Field(() => Boolean, { description: 'It is paid, or was to be, by bank transfer.' }) byTransfer: boolean;
  @Field(() => Boolean, { description: 'Cash was taken, of which there is a receipt.' }) hasCash: boolean;
}

@InputType('CounterGuestInput', { description: 'Somebody who is no member, as the clerk writes them down.' })
export class CounterGuestInput {
  @Field(() => String) familyName: string;
  @Field(() => String) givenName: string;
  @Field(() => String) familyKana: string;
  @Field(() => String) givenKana: string;
  @Field(() => String) phone: string;
  @Field(() => String, { description: 'May be empty where there is a number.' }) email: string;
}

@ArgsType()
export class CounterPriceArgs {
  @Field(() => ID, { description: 'The date.' }) occurrenceId: string;
  @Field(() => [TicketLineInput]) lines: TicketLineInput[];
  @Field(() => ID, { nullable: true, description: 'Null: for somebody who is no member.' })
  memberId?: string | null;
}

@ArgsType()
export class CounterWishArgs extends CounterPriceArgs {
  @Field(() => CounterGuestInput, { nullable: true }) guest?: CounterGuestInput | null;
  @Field(() => String, { description: 'Made with the page: the same press is the same booking.' })
  press: string;
  @Field(() => YenScalar, { description: 'What was named to the person.' }) total: number;
  @Field(() => CounterPayEnum) pays: CounterPay;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'By when, where it is paid later.' })
  payBy?: TokyoDate | null;
  @Field(() => [AnswerInput], { nullable: true, description: 'As far as it was told; none is required.' })
  answers?: AnswerInput[] | null;
}

export const counterType = ({ dates, questions, ...counter }: Counter): CounterType => ({
  ...counter,
  questions: questions.map(questionType),
  dates: dates.map(({ id, site, startsAt, endsAt, sale, payBy, transferUntil, types }) => ({
    ...{ id, startsAt, endsAt, sale, payBy, transferUntil, site: siteName(site) },
    kinds: types.map((type) => ({
      ...{ id: type.id, name: inBoth(type.nameJa, type.nameEn), price: type.price },
      ...{ left: type.left, most: type.mostPerPerson, mostBeside: type.mostBeside },
      audience: type.audience.to,
    })),
  })),
});

export const counterPriceType = (lines: readonly OrderLine[]): CounterPriceType => ({
  ...{ lines: lines.map(lineType), total: totalOf(lines) },
});

export const counterBookingType = ({ member, ...booking }: Booking): CounterBookingType => ({
  ...{ ...booking, site: siteName(booking.site) },
  ...{ memberId: member?.id ?? null, number: member?.number ?? null },
  lines: booking.lines.map(lineType),
  transfer: ticketTransferType(booking.transfer, { named: true }),
  byTransfer: booking.means === 'bank_transfer',
  hasCash: booking.state === 'confirmed' && booking.means === 'counter',
});
