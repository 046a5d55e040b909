import { encodeCursor, graphqlEnum, InstantScalar, TextType, YenScalar } from '@enishi/platform';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { DeskEvent, ReadDeskEvents } from '../../../actions/events/read-desk-events.ts';
import { ticketPayments } from '../../../domain/event-sale.ts';
import type { EventSale, TicketPayment } from '../../../domain/event-sale.ts';
import type { EventKind, EventWords } from '../../../domain/event-words.ts';
import { inBoth } from '../../../domain/in-both.ts';
import type { EventState } from '../../../domain/states.ts';
import { AudienceInput, audienceOf, DeskAudienceType } from './audience.type.ts';
import { EventKindEnum } from './event.type.ts';
import { MemberPricesInput, memberPricesOf, MemberPricesType } from './member-price.type.ts';
import { siteName } from './event-site.type.ts';
import { TravelType, travelType } from './travel.type.ts';

export const EventStateEnum = graphqlEnum<EventState>(
  ['draft', 'published', 'withdrawn', 'called_off'],
  'EventState',
  'Where an event stands.',
);

export const TicketPaymentEnum = graphqlEnum<TicketPayment>(
  [...ticketPayments],
  'TicketPayment',
  'How what costs something is paid: by card before there are tickets, or at the entrance.',
);

@ObjectType('DeskEventRow')
export class DeskEventRowType {
  @Field(() => ID) id: string;
  @Field(() => String) titleJa: string;
  @Field(() => EventKindEnum) kind: EventKind;
  @Field(() => EventStateEnum) state: EventState;
  @Field(() => InstantScalar, { description: 'The next date; the last one where all are past.' })
  startsAt: Date;
  @Field(() => Int) dates: number;
}

@ObjectType('DeskEventPage')
export class DeskEventPageType {
  @Field(() => [DeskEventRowType]) items: DeskEventRowType[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasNext: boolean;
}

@ObjectType('DeskTicketType')
export class DeskTicketTypeType {
  @Field(() => ID) id: string;
  @Field(() => String) nameJa: string;
  @Field(() => String, { nullable: true }) nameEn: string | null;
  @Field(() => YenScalar) price: number;
  @Field(() => Boolean) discounted: boolean;
  @Field(() => Int) mostPerPerson: number;
  @Field(() => Int, { nullable: true, description: 'Places of this kind alone on each date.' })
  capacity: number | null;
  @Field(() => Boolean, { description: 'Who has it takes part online.' }) online: boolean;
  @Field(() => Int, { nullable: true, description: 'An add-on: so many for each ticket at most.' })
  mostBeside: number | null;
  @Field(() => DeskAudienceType, { description: 'For whom it is.' }) audience: DeskAudienceType;
  @Field(() => MemberPricesType, { description: 'As typed.' }) memberPrices: MemberPricesType;
}

@ObjectType('CancelStep', { description: 'From so many days before the event on, so many percent are kept.' })
export class CancelStepType {
  @Field(() => Int) from: number;
  @Field(() => Int) percent: number;
}

@ObjectType('WayTerms', {
  description: 'How long it may take to pay, and when that is not offered any more.',
})
export class WayTermsType {
  @Field(() => Int, { description: 'Days after the order, to the last second in Japan.' }) days: number;
  @Field(() => Int, { description: 'From fewer days before the end of the sale on it is not offered.' })
  stopDays: number;
}

@ObjectType('DeskEventDate')
export class DeskEventDateType {
  @Field(() => ID) id: string;
  @Field(() => Boolean, { description: 'It does not take place.' }) calledOff: boolean;
  @Field(() => TextType, {
    nullable: true,
    description: 'The name of its site; null: at the place of the event.',
  })
  site: { ja: string; en: string } | null;
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => InstantScalar) endsAt: Date;
  @Field(() => InstantScalar) saleUntil: Date;
  @Field(() => Int, { description: 'Of a course, those called off too; 0: it is none.' }) sessions: number;
  @Field(() => Int, { description: 'Planned places of the date.' }) capacity: number;
  @Field(() => TicketPaymentEnum) payment: TicketPayment;
  @Field(() => WayTermsType, { nullable: true, description: 'Null where it is not taken.' })
  konbini: WayTermsType | null;
  @Field(() => WayTermsType, { nullable: true, description: 'By bank transfer; null where it is not taken.' })
  transfer: WayTermsType | null;
  @Field(() => [CancelStepType], { description: 'What is kept when a paid ticket is given back.' })
  cancelling: CancelStepType[];
}

@ObjectType('QuotaStanding', { description: 'How a set of places stands, counted from the places.' })
export class QuotaStandingType {
  @Field(() => ID) id: string;
  @Field(() => TextType, { nullable: true, description: 'The kind of ticket; null for the whole date.' })
  name: { ja: string; en: string } | null;
  @Field(() => InstantScalar, { nullable: true, description: 'The date; null for what all dates share.' })
  startsAt: Date | null;
  @Field(() => TextType, { nullable: true, description: 'The name of the site of the date.' })
  site: { ja: string; en: string } | null;
  @Field(() => Int) capacity: number;
  @Field(() => Int, {
    description:
      'As many as were planned last; fewer than `capacity` where more had been given out or are held.',
  })
  planned: number;
  @Field(() => Int) sold: number;
  @Field(() => Int, { description: 'Kept for somebody who is choosing or paying.' }) held: number;
  @Field(() => Int, { description: 'Of those: ordered, and not paid yet.' }) unpaid: number;
  @Field(() => Int) free: number;
}

@ObjectType('DeskEvent')
export class DeskEventType {
  @Field(() => ID) id: string;
  @Field(() => EventKindEnum) kind: EventKind;
  @Field(() => EventStateEnum) state: EventState;
  @Field(() => String) titleJa: string;
  @Field(() => String, { nullable: true }) titleEn: string | null;
  @Field(() => String) bodyJa: string;
  @Field(() => String, { nullable: true }) bodyEn: string | null;
  @Field(() => String) placeJa: string;
  @Field(() => String, { nullable: true }) placeEn: string | null;
  @Field(() => String, { nullable: true, description: 'Code of a municipality.' }) area: string | null;
  @Field(() => TravelType, { nullable: true, description: 'Null where nothing was said of a journey.' })
  travel: TravelType | null;
  @Field(() => [DeskEventDateType], { description: 'The soonest first.' }) dates: DeskEventDateType[];
  @Field(() => Int, { nullable: true, description: 'Planned places of all dates together.' })
  together: number | null;
  @Field(() => [DeskTicketTypeType], { description: 'On sale for every date.' }) types: DeskTicketTypeType[];
  @Field(() => [QuotaStandingType], { description: 'What all dates share, then by date, the whole first.' })
  quotas: QuotaStandingType[];
  @Field(() => Int, { description: 'Tickets given out.' }) tickets: number;
  @Field(() => YenScalar, { description: 'What they cost.' }) income: number;
  @Field(() => Int, { description: 'People who were let in.' }) inside: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Until so many hours before a date tickets may be handed on; null: not at all.',
  })
  handOnHours: number | null;
}

/** Which event is kept: one that is known, or a new one, maybe like another. */
@ArgsType()
export class WhichEventArgs {
  @Field(() => ID, { nullable: true }) id?: string | null;
  @Field(() => ID, { nullable: true, description: 'What was decided of it comes along.' }) like?:
    string | null;
}

@InputType('EventWordsInput')
export class EventWordsInput {
  @Field(() => EventKindEnum) kind: EventKind;
  @Field(() => String) titleJa: string;
  @Field(() => String, { nullable: true }) titleEn?: string | null;
  @Field(() => String) bodyJa: string;
  @Field(() => String, { nullable: true }) bodyEn?: string | null;
  @Field(() => String) placeJa: string;
  @Field(() => String, { nullable: true }) placeEn?: string | null;
  @Field(() => String, { nullable: true, description: 'Code of a municipality.' }) area?: string | null;
}

@InputType('TicketTypeInput')
export class TicketTypeInput {
  @Field(() => String) nameJa: string;
  @Field(() => String, { nullable: true }) nameEn?: string | null;
  @Field(() => Int) price: number;
  @Field(() => Boolean) discounted: boolean;
  @Field(() => Int) mostPerPerson: number;
  @Field(() => Int, { nullable: true }) capacity?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Who has it takes part online.' })
  online?: boolean | null;
  @Field(() => Int, { nullable: true, description: 'An add-on: so many for each ticket at most.' })
  mostBeside?: number | null;
  @Field(() => AudienceInput, { nullable: true, description: 'For everybody where it is left out.' })
  audience?: AudienceInput | null;
  @Field(() => MemberPricesInput, { nullable: true, description: 'As everybody pays where it is left out.' })
  memberPrices?: MemberPricesInput | null;
}

@InputType('CancelStepInput')
export class CancelStepInput {
  @Field(() => Int) from: number;
  @Field(() => Int) percent: number;
}

@InputType('EventDateInput')
export class EventDateInput {
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => InstantScalar) endsAt: Date;
  @Field(() => InstantScalar) saleUntil: Date;
  @Field(() => Int) capacity: number;
}

@InputType('WayTermsInput')
export class WayTermsInput {
  @Field(() => Int) days: number;
  @Field(() => Int) stopDays: number;
}

@InputType('EventSaleInput')
export class EventSaleInput {
  @Field(() => [EventDateInput]) dates: EventDateInput[];
  @Field(() => Int, { nullable: true, description: 'Places of all dates together.' }) together?:
    number | null;
  @Field(() => TicketPaymentEnum) payment: TicketPayment;
  @Field(() => WayTermsInput, { nullable: true, description: 'Whether it may be paid at stores as well.' })
  konbini?: WayTermsInput | null;
  @Field(() => WayTermsInput, { nullable: true, description: 'Whether it may be paid by transfer as well.' })
  transfer?: WayTermsInput | null;
  @Field(() => [CancelStepInput]) cancelling: CancelStepInput[];
  @Field(() => [TicketTypeInput]) types: TicketTypeInput[];
}

export const eventWords = ({
  titleEn = null,
  bodyEn = null,
  placeEn = null,
  area = null,
  ...rest
}: EventWordsInput): EventWords => ({ ...rest, titleEn, bodyEn, placeEn, area });

export const eventSale = ({
  types,
  together = null,
  konbini = null,
  transfer = null,
  ...rest
}: EventSaleInput): EventSale => ({
  ...{
    ...rest,
    together,
    further: { konbini: konbini && { ...konbini }, bank_transfer: transfer && { ...transfer } },
  },
  types: types.map(
    ({ nameEn = null, capacity = null, mostBeside = null, online, audience, memberPrices, ...type }) => ({
      ...{ ...type, nameEn, capacity, mostBeside, online: online ?? false },
      ...(audience ? { audience: audienceOf(audience) } : {}),
      ...(memberPrices ? { memberPrices: memberPricesOf(memberPrices) } : {}),
    }),
  ),
});

export function deskEventType({ event, dates, quotas, income }: DeskEvent): DeskEventType {
  return {
    ...event,
    travel: travelType(event.travel),
    dates: dates.map(({ site, calledOffAt, sessions, further, cancelling, ...date }) => ({
      ...{ id: date.id, startsAt: date.startsAt, endsAt: date.endsAt, saleUntil: date.saleUntil },
      ...{ capacity: date.capacity, payment: date.payment, sessions: sessions.length },
      ...{ site: siteName(site), calledOff: calledOffAt !== null },
      ...{ konbini: further.konbini, transfer: further.bank_transfer },
      cancelling: cancelling.map((step) => ({ ...step })),
    })),
    together: quotas.find(({ startsAt }) => startsAt === null)?.planned ?? null,
    types: dates[0]?.types ?? [],
    quotas: quotas.map(({ id, startsAt, site, nameJa, nameEn, capacity, planned, sold, held, unpaid }) => {
      const places = event.publishedAt ? capacity : planned;
      const name = nameJa === null ? null : inBoth(nameJa, nameEn);
      const free = Math.max(0, places - sold - held);
      const at = { startsAt, site: siteName(site) };
      return { id, name, ...at, sold, held, unpaid, free, planned, capacity: places };
    }),
    ...{ tickets: income.tickets, income: income.yen, inside: income.inside },
  };
}

export function deskEventPageType({
  events,
  hasNext,
}: Awaited<ReturnType<ReadDeskEvents['list']>>): DeskEventPageType {
  const last = events.at(-1);
  return {
    items: events,
    endCursor: last ? encodeCursor([last.updatedAt.toISOString(), last.id]) : null,
    hasNext,
  };
}
