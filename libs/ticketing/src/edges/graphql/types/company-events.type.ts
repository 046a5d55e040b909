import { graphqlEnum, InstantScalar, TextType, YenScalar } from '@enishi/platform';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { CompanyEvents, DateForCompany } from '../../../actions/companies/read-company-events.ts';
import type { BorneTicket } from '../../../actions/companies/read-bearer-ticket.ts';
import type { TypedHolder } from '../../../actions/companies/company-side.ts';
import { companyKind } from '../../../actions/companies/keep-company-places.ts';
import { whyFree } from '../../../domain/company-places.ts';
import type { Assignable } from '../../../domain/company-places.ts';
import { saleStateAt } from '../../../domain/event-sale.ts';
import type { SaleState } from '../../../domain/event-sale.ts';
import { inBoth } from '../../../domain/in-both.ts';
import { leadsToReflection } from '../../../domain/reflection.ts';
import { SaleStateEnum } from './event.type.ts';

export const PlaceBoundEnum = graphqlEnum<Assignable['bound']>(
  ['benefit', 'most', 'room'],
  'PlaceBound',
  'What keeps a company from more places: its benefit, what one company may have, or the room.',
);

@ObjectType('CompanyPlace', { description: 'A place of a company, and whom it sends.' })
export class CompanyPlaceType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) email: string;
  @Field(() => Boolean, { description: 'Nobody was let in with it, and the date has not begun.' })
  changeable: boolean;
}

@ObjectType('CompanyEventDate', { description: 'A date at which a company may have places.' })
export class CompanyEventDateType {
  @Field(() => ID, { description: 'Of the date.' }) id: string;
  @Field(() => ID) eventId: string;
  @Field(() => TextType) title: { ja: string; en: string };
  @Field(() => TextType) place: { ja: string; en: string };
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => InstantScalar) endsAt: Date;
  @Field(() => SaleStateEnum) sale: SaleState;
  @Field(() => TextType, { description: 'The kind of ticket.' }) typeName: { ja: string; en: string };
  @Field(() => YenScalar, { description: 'What the kind costs otherwise; for the company it is free.' })
  regular: number;
  @Field(() => TextType, { description: 'Why it is free.' }) why: { ja: string; en: string };
  @Field(() => InstantScalar, { description: 'When what companies did not take goes back on sale.' })
  keptUntil: Date;
  @Field(() => Boolean, { description: 'That hour is still to come.' }) kept: boolean;
  @Field(() => Int, { description: 'How many places the company may still assign.' }) left: number;
  @Field(() => PlaceBoundEnum) bound: Assignable['bound'];
  @Field(() => Int, { description: 'What one company may have of the date.' }) most: number;
  @Field(() => Int, { nullable: true, description: 'Of the benefit in its year; null without limit.' })
  benefitLeft: number | null;
  @Field(() => [CompanyPlaceType]) places: CompanyPlaceType[];
}

@ObjectType('SeatHolder', { description: 'Somebody in a seat of the company, as they agreed to be shown.' })
export class SeatHolderType {
  @Field(() => ID) memberId: string;
  @Field(() => String) name: string;
  @Field(() => String) email: string;
}

@ObjectType('CompanyEvents')
export class CompanyEventsType {
  @Field(() => String) title: string;
  @Field(() => [CompanyEventDateType], { description: 'Of at most fifty events, the soonest first.' })
  dates: CompanyEventDateType[];
  @Field(() => [SeatHolderType]) holders: SeatHolderType[];
}

@InputType('CompanyHolderInput', { description: 'Somebody in a seat, or a name and a mail address.' })
export class CompanyHolderInput {
  @Field(() => ID, { nullable: true }) memberId?: string | null;
  @Field(() => String) name: string;
  @Field(() => String) email: string;
}

/** A place that a company assigns. */
@ArgsType()
export class CompanyPlaceArgs {
  @Field(() => ID) companyId: string;
  @Field(() => ID, { description: 'The date.' }) occurrenceId: string;
  @Field(() => CompanyHolderInput) holder: CompanyHolderInput;
  @Field(() => String, { description: 'Made with the page: the same press is the same place.' })
  press: string;
}

@ObjectType('BearerTicket', { description: 'A ticket as whoever bears its code sees it. It names nobody.' })
export class BearerTicketType {
  @Field(() => String, { description: 'What its QR picture says.' }) code: string;
  @Field(() => Boolean, { description: 'False where it was given back or handed on.' }) good: boolean;
  @Field(() => Boolean, { description: 'Somebody was let in with it.' }) used: boolean;
  @Field(() => ID) eventId: string;
  @Field(() => TextType) title: { ja: string; en: string };
  @Field(() => TextType) place: { ja: string; en: string };
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => InstantScalar) endsAt: Date;
  @Field(() => TextType) typeName: { ja: string; en: string };
  @Field(() => Boolean, { description: 'It is for taking part online.' }) online: boolean;
  @Field(() => Boolean, {
    description: 'A work trip that has begun: its bearer may write what they learned.',
  })
  reflects: boolean;
}

export const typedHolder = ({ memberId, name, email }: CompanyHolderInput): TypedHolder => ({
  ...{ memberId: memberId ?? null, name, email },
});

export const companyEventsType = (
  { title, dates, holders }: CompanyEvents,
  now: Date,
): CompanyEventsType => ({
  ...{ title, holders },
  dates: dates.map((each) => dateType(each, now)),
});

function dateType(
  { date, terms, until, benefit, may, places }: DateForCompany,
  now: Date,
): CompanyEventDateType {
  const kind = companyKind(date, terms);
  return {
    ...{ id: date.id, eventId: date.eventId, startsAt: date.startsAt, endsAt: date.endsAt },
    ...{ title: inBoth(date.titleJa, date.titleEn), place: inBoth(date.placeJa, date.placeEn) },
    ...{ sale: saleStateAt(date, now), typeName: inBoth(kind.nameJa, kind.nameEn), regular: kind.price },
    why: benefit.planName ? whyFree(benefit.planName, benefit.label) : benefit.label,
    ...{ keptUntil: until, kept: until > now && terms.places > 0 },
    ...{ left: may.count, bound: may.bound, most: terms.mostPerCompany, benefitLeft: benefit.left },
    places: places.map(({ id, name, email, ticketState }) => ({
      ...{ id, name, email, changeable: ticketState === 'valid' },
    })),
  };
}

export const bearerTicketType = (ticket: BorneTicket, code: string, now: Date): BearerTicketType => ({
  ...{ code, good: ticket.good, used: ticket.state === 'checked_in', eventId: ticket.eventId },
  ...{ title: inBoth(ticket.titleJa, ticket.titleEn), place: inBoth(ticket.placeJa, ticket.placeEn) },
  ...{ startsAt: ticket.startsAt, endsAt: ticket.endsAt, typeName: inBoth(ticket.typeJa, ticket.typeEn) },
  ...{ online: ticket.online, reflects: ticket.good && leadsToReflection(ticket, now) },
});
