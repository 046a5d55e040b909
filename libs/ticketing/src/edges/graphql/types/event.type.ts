import { encodeCursor, graphqlEnum, InstantScalar, TextType, YenScalar } from '@enishi/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { EventList, SeenEvent } from '../../../actions/events/read-events.ts';
import { onlyForMembers } from '../../../domain/audience.ts';
import { eventModeOf, saleStateAt } from '../../../domain/event-sale.ts';
import type { EventMode, SaleState } from '../../../domain/event-sale.ts';
import { eventKinds } from '../../../domain/event-words.ts';
import type { EventKind } from '../../../domain/event-words.ts';
import { placedSessions } from '../../../domain/course-words.ts';
import { inBoth } from '../../../domain/in-both.ts';
import { bookedAtOnce } from '../../../domain/one-press.ts';
import { asFreeMember, asJoined } from '../../../domain/joining-offer.ts';
import { priceFor } from '../../../domain/ticket-price.ts';
import type { PricedBy } from '../../../domain/ticket-price.ts';
import { isFor, whyPromo } from '../../../domain/promo-code.ts';
import { waysOpen } from '../../../domain/pay-way.ts';
import type { TicketMeans } from '../../../domain/pay-way.ts';
import { pricedWith, whyPriced } from '../../../domain/priced-with.ts';
import type { EventFilter, ListedSale } from '../../../store/event.store.ts';
import type { DateOfEvent } from '../../../store/sale.store.ts';
import { TicketAudienceType } from './audience.type.ts';
import { JoiningFreeType, JoiningSavesType } from './joining.type.ts';
import { MemberPricesType, memberPricesSeen } from './member-price.type.ts';
import { EventModeEnum } from './online.type.ts';
import { TicketMeansEnum } from './pay-way.type.ts';
import { CourseSessionType, courseSessionType } from './course.type.ts';
import { TravelType, travelType } from './travel.type.ts';

export const EventKindEnum = graphqlEnum<EventKind>(
  [...eventKinds],
  'EventKind',
  'What kind of event it is.',
);
export const SaleStateEnum = graphqlEnum<SaleState>(
  ['open', 'closed', 'over'],
  'SaleState',
  '`closed`: no more tickets are given out; `over`: the date itself is past.',
);

@ObjectType('EventCard', { description: 'An event at its next date.' })
export class EventCardType {
  @Field(() => ID) id: string;
  @Field(() => ID) eventId: string;
  @Field(() => EventKindEnum) kind: EventKind;
  @Field(() => TextType) title: { ja: string; en: string };
  @Field(() => TextType) place: { ja: string; en: string };
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => InstantScalar) endsAt: Date;
  @Field(() => SaleStateEnum) sale: SaleState;
  @Field(() => YenScalar, { description: 'The lowest, for the viewer.' }) from: number;
  @Field(() => YenScalar, { description: 'The highest, for the viewer.' }) upTo: number;
  @Field(() => Boolean, { description: 'For every coming date.' }) soldOut: boolean;
  @Field(() => Int, { description: 'How many dates are not over.' }) dates: number;
  @Field(() => EventModeEnum) mode: EventMode;
  @Field(() => Boolean, { description: 'No kind of ticket is for everybody.' }) membersOnly: boolean;
}

@ObjectType('EventPage')
export class EventPageType {
  @Field(() => [EventCardType]) items: EventCardType[];
  @Field(() => [String], { description: 'Codes of municipalities in which something is coming.' })
  areas: string[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasNext: boolean;
}

@InputType('EventFilter', { description: 'What is left out is not asked for.' })
export class EventFilterInput {
  @Field(() => EventKindEnum, { nullable: true }) kind?: EventKind | null;
  @Field(() => String, { nullable: true, description: 'Code of a municipality.' }) area?: string | null;
  @Field(() => EventModeEnum, { nullable: true, description: '`both` asks for nothing: either will do.' })
  mode?: EventMode | null;
  @Field(() => InstantScalar, { nullable: true, description: 'Dates that begin then or later.' })
  from?: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: 'Dates that begin before it.' })
  until?: Date | null;
}

export const eventFilter = (typed: EventFilterInput | null): EventFilter => ({
  ...{
    kind: typed?.kind ?? null,
    area: typed?.area ?? null,
    mode: typed?.mode && typed.mode !== 'both' ? typed.mode : null,
    from: typed?.from ?? null,
    until: typed?.until ?? null,
  },
});

@ObjectType('TicketType', { description: 'A kind of ticket, at the price of the viewer.' })
export class TicketTypeType {
  @Field(() => ID) id: string;
  @Field(() => TextType) name: { ja: string; en: string };
  @Field(() => Boolean, { description: 'Who has it takes part online.' }) online: boolean;
  @Field(() => Int, { nullable: true, description: 'An add-on: so many for each ticket at most.' })
  mostBeside: number | null;
  @Field(() => TicketAudienceType) audience: TicketAudienceType;
  @Field(() => YenScalar) price: number;
  @Field(() => YenScalar, { description: 'For everybody: without what a membership makes of it.' })
  regular: number;
  @Field(() => TextType, { nullable: true, description: 'Why the price is not the regular one.' })
  why: { ja: string; en: string } | null;
  @Field(() => YenScalar, { description: 'What the plan of `joining` would save on one; 0 without.' })
  saves: number;
  @Field(() => YenScalar, { description: 'What `joiningFree` would save on one; 0 without.' })
  savesFree: number;
  @Field(() => MemberPricesType, {
    nullable: true,
    description: 'Where groups of members pay less than everybody.',
  })
  memberPrices: MemberPricesType | null;
  @Field(() => Int, { description: 'Free places.' }) left: number;
  @Field(() => Int, { description: 'How many the viewer may still take.' }) most: number;
}

@ObjectType('EventDate')
export class EventDateType {
  @Field(() => ID) id: string;
  @Field(() => ID, { nullable: true, description: 'Null: at the place of the event.' })
  siteId: string | null;
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => InstantScalar) endsAt: Date;
  @Field(() => [CourseSessionType], { description: 'Of a course; else none.' }) sessions: CourseSessionType[];
  @Field(() => InstantScalar) saleUntil: Date;
  @Field(() => TextType, { nullable: true, description: 'Why this date does not take place.' })
  calledOff: { ja: string; en: string } | null;
  @Field(() => SaleStateEnum) sale: SaleState;
  @Field(() => [TicketMeansEnum], { description: 'How what costs something can be paid now.' })
  payBy: TicketMeans[];
  @Field(() => Boolean, {
    description: 'Free tickets are booked in one press: there is nothing to answer or to read first.',
  })
  bookedAtOnce: boolean;
  @Field(() => [TicketTypeType]) types: TicketTypeType[];
}

@ObjectType('PlanOpening', {
  description: 'From when tickets are given out to a plan; without one, to everybody.',
})
export class PlanOpeningType {
  @Field(() => InstantScalar) opensAt: Date;
  @Field(() => TextType, { nullable: true }) plan: { ja: string; en: string } | null;
}

@ObjectType('EventOpening', { description: 'From when the viewer may take tickets, and by which plan.' })
export class EventOpeningType extends PlanOpeningType {
  @Field(() => Boolean) open: boolean;
  @Field(() => [PlanOpeningType]) all: PlanOpeningType[];
}

@ObjectType('EventCode', { description: 'A code that the viewer typed and that can be used now.' })
export class EventCodeType {
  @Field(() => String, { description: 'As it is kept: to be sent with the choice.' }) code: string;
  @Field(() => TextType, { description: 'What it does.' }) why: { ja: string; en: string };
}

@ObjectType('Event')
export class EventType {
  @Field(() => ID) id: string;
  @Field(() => EventKindEnum) kind: EventKind;
  @Field(() => TextType) title: { ja: string; en: string };
  @Field(() => TextType) place: { ja: string; en: string };
  @Field(() => TextType, { description: 'Plain text; lines are parted by line breaks.' })
  body: { ja: string; en: string };
  @Field(() => TextType, { nullable: true, description: 'Why it does not take place.' })
  calledOff: { ja: string; en: string } | null;
  @Field(() => TravelType, { nullable: true, description: 'Null where nothing was said of a journey.' })
  travel: TravelType | null;
  @Field(() => EventModeEnum) mode: EventMode;
  @Field(() => Boolean, { description: 'Tickets may not be resold.' }) noResale: boolean;
  @Field(() => [EventDateType]) dates: EventDateType[];
  @Field(() => EventOpeningType, { nullable: true, description: 'Null: as soon as it is published.' })
  opening: EventOpeningType | null;
  @Field(() => JoiningSavesType, { nullable: true, description: 'For viewers without a plan that does so.' })
  joining: JoiningSavesType | null;
  @Field(() => JoiningFreeType, { nullable: true, description: 'For strangers, where it saves something.' })
  joiningFree: JoiningFreeType | null;
  @Field(() => EventCodeType, { nullable: true }) code: EventCodeType | null;
}

/** What a card says of tickets and dates. */
type SaleOnCard = Pick<
  EventCardType,
  'sale' | 'from' | 'upTo' | 'soldOut' | 'dates' | 'mode' | 'membersOnly'
>;

/** A page as it was asked for: without the sale where none of its fields was. */
export type AskedEventPage = Omit<EventPageType, 'items'> & {
  items: (Omit<EventCardType, keyof SaleOnCard> & Partial<SaleOnCard>)[];
};

/** Whatever of a card is not read where nobody asks for one of these. */
export const fieldsOfSale: ReadonlySet<string> = new Set<keyof SaleOnCard>([
  ...(['sale', 'from', 'upTo', 'soldOut', 'dates', 'mode', 'membersOnly'] as const),
]);

export function eventPageType({ events, hasNext, by, areas }: EventList, now: Date): AskedEventPage {
  const last = events.at(-1);
  return {
    items: events.map((date) => ({
      ...{ id: date.id, eventId: date.eventId, kind: date.kind },
      ...{ title: inBoth(date.titleJa, date.titleEn), place: inBoth(date.placeJa, date.placeEn) },
      ...{ startsAt: date.startsAt, endsAt: date.endsAt },
      ...(date.onSale ? saleOnCard({ endsAt: date.endsAt, ...date.onSale }, by, now) : {}),
    })),
    areas,
    endCursor: last ? encodeCursor([last.startsAt.toISOString(), last.id]) : null,
    hasNext,
  };
}

function saleOnCard({ types, ...dates }: ListedSale & { endsAt: Date }, by: PricedBy, now: Date): SaleOnCard {
  const prices = types.map((type) => priceFor(type, by).price);
  return {
    ...{ sale: saleStateAt(dates, now), from: Math.min(...prices), upTo: Math.max(...prices) },
    ...{ soldOut: types.every(({ left }) => !left), dates: dates.dates, mode: eventModeOf(types) },
    membersOnly: onlyForMembers(types),
  };
}

export function eventType(
  { event, dates, joining, joiningFree, taken, opening, ...prices }: SeenEvent,
  now: Date,
): EventType {
  const { promo, hidden } = prices.promos;
  return {
    ...{ id: event.id, kind: event.kind, title: inBoth(event.titleJa, event.titleEn) },
    ...{ place: inBoth(event.placeJa, event.placeEn), body: inBoth(event.bodyJa, event.bodyEn) },
    travel: travelType(event.travel),
    noResale: dates[0]?.noResale ?? false,
    mode: eventModeOf((dates[0]?.types ?? []).filter((_, at) => !hidden.has(at))),
    calledOff: event.state === 'called_off' ? inBoth(event.offReasonJa ?? '', event.offReasonEn) : null,
    dates: dates.map((date) => ({
      ...{ id: date.id, startsAt: date.startsAt, endsAt: date.endsAt, saleUntil: date.saleUntil },
      sessions: placedSessions(date.sessions, date).map(courseSessionType),
      ...{
        siteId: date.site?.id ?? null,
        sale: date.calledOffAt ? 'closed' : saleStateAt(date, now),
        calledOff: date.calledOffAt ? inBoth(date.offReasonJa ?? '', date.offReasonEn) : null,
        payBy: waysOpen(date, now),
        bookedAtOnce: bookedAtOnce(date),
        types: date.types.flatMap((type, at) =>
          hidden.has(at)
            ? []
            : [
                typeOf(type, at, {
                  ...prices,
                  joining,
                  joiningFree,
                  taken: taken.get(date.id)?.get(type.id) ?? 0,
                }),
              ],
        ),
      },
    })),
    opening,
    joining,
    joiningFree,
    code: promo && { code: promo.code, why: whyPromo(promo) },
  };
}

function typeOf(
  type: DateOfEvent['types'][number],
  at: number,
  {
    by,
    joining,
    joiningFree,
    audiences,
    promos: { promo },
    taken,
  }: Pick<SeenEvent, 'by' | 'joining' | 'joiningFree' | 'audiences' | 'promos'> & {
    taken: number;
  },
): TicketTypeType {
  const used = promo && isFor(promo, at, type) ? promo : null;
  const priced = pricedWith(type, { ...by, promo: used });
  const saved = (after: PricedBy): number =>
    Math.max(0, priced.price - pricedWith(type, { ...after, promo: used }).price);
  return {
    ...{ id: type.id, name: inBoth(type.nameJa, type.nameEn), online: type.online },
    mostBeside: type.mostBeside,
    audience: audienceSeen(type, audiences),
    ...{ left: type.left, why: whyPriced(priced) },
    saves: joining ? saved(asJoined(by, joining)) : 0,
    savesFree: joiningFree ? saved(asFreeMember(by)) : 0,
    memberPrices: memberPricesSeen(type),
    ...{ price: priced.price, regular: priced.regular, most: Math.max(0, type.mostPerPerson - taken) },
  };
}

function audienceSeen(
  { id, audience: { to } }: Pick<DateOfEvent['types'][number], 'id' | 'audience'>,
  audiences: SeenEvent['audiences'],
): TicketAudienceType {
  const seen = audiences.get(id);
  return { to, plans: seen?.plans ?? [], mine: seen?.mayHave ?? true };
}
