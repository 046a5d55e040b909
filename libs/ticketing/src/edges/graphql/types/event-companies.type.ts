import { benefitKinds } from '@enishi/membership';
import { graphqlEnum, InstantScalar, TextType } from '@enishi/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { CompanyStanding, EventCompanies } from '../../../actions/companies/read-event-companies.ts';
import { admits } from '../../../domain/add-on.ts';
import { eventClasses, usualCompanyTerms } from '../../../domain/company-places.ts';
import type { CompanyTerms, EventClass } from '../../../domain/company-places.ts';
import { inBoth } from '../../../domain/in-both.ts';

export const EventClassEnum = graphqlEnum<EventClass>(
  [...eventClasses],
  'EventClass',
  'Which benefit of companies an event is taken from.',
);

@ObjectType('CompanyTerms', { description: 'What an event keeps for companies.' })
export class CompanyTermsType {
  @Field(() => EventClassEnum) kind: EventClass;
  @Field(() => Int, { description: 'The kind of ticket, counted from 0.' }) position: number;
  @Field(() => Int, { description: 'Kept on each date.' }) places: number;
  @Field(() => Int) daysBefore: number;
  @Field(() => Int, { description: 'On the clock in Japan.' }) hour: number;
  @Field(() => Int) mostPerCompany: number;
}

@InputType('CompanyTermsInput')
export class CompanyTermsInput {
  @Field(() => EventClassEnum) kind: EventClass;
  @Field(() => Int) position: number;
  @Field(() => Int) places: number;
  @Field(() => Int) daysBefore: number;
  @Field(() => Int) hour: number;
  @Field(() => Int) mostPerCompany: number;
}

@ObjectType('CompanyShare')
export class CompanyShareType {
  @Field(() => ID) companyId: string;
  @Field(() => String) title: string;
  @Field(() => Int) count: number;
}

@ObjectType('CompanyStandingAtDate', { description: 'How a date stands with companies.' })
export class CompanyStandingType {
  @Field(() => ID) id: string;
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => InstantScalar, { nullable: true, description: 'When what is kept goes back on sale.' })
  until: Date | null;
  @Field(() => Int, { description: 'Kept for companies now, beside those that they have.' }) kept: number;
  @Field(() => [CompanyShareType]) assigned: CompanyShareType[];
}

@ObjectType('EventClassChoice')
export class EventClassChoiceType {
  @Field(() => EventClassEnum) kind: EventClass;
  @Field(() => TextType) label: { ja: string; en: string };
}

@ObjectType('EventCompanies', { description: 'Places of an event for companies; it names no person.' })
export class EventCompaniesType {
  @Field(() => String) titleJa: string;
  @Field(() => CompanyTermsType, { nullable: true }) terms: CompanyTermsType | null;
  @Field(() => CompanyTermsType, { description: 'How the form begins where nothing is kept yet.' })
  usual: CompanyTermsType;
  @Field(() => [EventClassChoiceType]) classes: EventClassChoiceType[];
  @Field(() => [TextType], { description: 'Kinds of ticket, in their order.' })
  kinds: { ja: string; en: string }[];
  @Field(() => [CompanyStandingType]) dates: CompanyStandingType[];
}

const termsType = ({
  kind,
  position,
  places,
  daysBefore,
  hour,
  mostPerCompany,
}: CompanyTerms): CompanyTermsType => ({
  ...{ kind, position, places, daysBefore, hour, mostPerCompany },
});

const standingType = ({ date, until, kept, assigned }: CompanyStanding): CompanyStandingType => ({
  ...{ id: date.id, startsAt: date.startsAt, until, kept, assigned },
});

export const eventCompaniesType = ({ titleJa, terms, dates }: EventCompanies): EventCompaniesType => ({
  ...{ titleJa, terms: terms && termsType(terms) },
  usual: { kind: eventClasses[0], position: 0, places: 0, ...usualCompanyTerms },
  classes: eventClasses.map((kind) => ({ kind, label: benefitKinds[kind].label })),
  kinds: (dates[0]?.date.types ?? []).filter(admits).map(({ nameJa, nameEn }) => inBoth(nameJa, nameEn)),
  dates: dates.map(standingType),
});
