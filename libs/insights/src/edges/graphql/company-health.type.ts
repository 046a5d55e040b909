import type { Bilingual, BillingInterval, TokyoDate, TokyoMonth } from '@enishi/kernel';
import {
  BillingIntervalEnum,
  InstantScalar,
  TextType,
  TokyoDateScalar,
  YenScalar,
  graphqlEnum,
} from '@enishi/platform';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

import { healthFilters, healthSigns } from '../../domain/company-health.ts';
import type { HealthFilter, HealthSign } from '../../domain/company-health.ts';
import { DefinitionType } from './definition.type.ts';

export const HealthSignEnum = graphqlEnum<HealthSign>(
  [...healthSigns],
  'HealthSign',
  'Why a company needs attention, the most pressing first.',
);
export const HealthFilterEnum = graphqlEnum<HealthFilter>(
  [...healthFilters],
  'HealthFilter',
  'What the report of companies is narrowed to.',
);

@ObjectType('HealthBenefit', { description: 'What is used of a benefit in its running year or month.' })
export class HealthBenefitType {
  @Field(() => String) kind: string;
  @Field(() => TextType) label: Bilingual;
  @Field(() => BillingIntervalEnum, { description: 'Of the contract, over which it counts.' })
  per: BillingInterval;
  @Field(() => TextType, { nullable: true, description: 'Null without limit.' })
  allowedWords: Bilingual | null;
  @Field(() => TextType) usedWords: Bilingual;
}

@ObjectType('OverdueSum', { description: 'Open invoices past their due day.' })
export class OverdueSumType {
  @Field(() => YenScalar, { description: 'Tax included.' }) amount: number;
  @Field(() => TokyoDateScalar, { description: 'The oldest due day.' }) since: TokyoDate;
  @Field(() => Int) invoices: number;
}

@ObjectType('HealthLine', { description: 'A company that holds a plan, or owes what is overdue.' })
export class HealthLineType {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => TextType, { nullable: true, description: 'Null where it holds none.' })
  planName: Bilingual | null;
  @Field(() => BillingIntervalEnum, { nullable: true }) interval: BillingInterval | null;
  @Field(() => Boolean, { description: 'Pays by transfer on invoice.' }) invoiced: boolean;
  @Field(() => Boolean, { description: 'Pays a year ahead at a convenience store.' }) prepaid: boolean;
  @Field(() => YenScalar) amount: number;
  @Field(() => YenScalar, { description: 'What the next renewal costs.' }) nextAmount: number;
  @Field(() => [HealthSignEnum]) signs: HealthSign[];
  @Field(() => TokyoDateScalar, { nullable: true }) renewsOn: TokyoDate | null;
  @Field(() => Int, { nullable: true }) daysToRenewal: number | null;
  @Field(() => TokyoDateScalar, {
    nullable: true,
    description: 'The first day without, of a cancelled plan.',
  })
  cancelsOn: TokyoDate | null;
  @Field(() => TokyoDateScalar, { nullable: true }) graceUntil: TokyoDate | null;
  @Field(() => Int) seats: number;
  @Field(() => Int) capacity: number;
  @Field(() => Float, { nullable: true, description: 'From 0 to 1; null where nothing has a yearly limit.' })
  usage: number | null;
  @Field(() => [HealthBenefitType]) benefits: HealthBenefitType[];
  @Field(() => OverdueSumType, { nullable: true }) overdue: OverdueSumType | null;
  @Field(() => Int, { nullable: true }) daysOverdue: number | null;
}

@ObjectType('HealthFilterCount')
export class HealthFilterCountType {
  @Field(() => HealthFilterEnum) filter: HealthFilter;
  @Field(() => Int) companies: number;
}

@ObjectType('CommittedMonth', {
  description: 'Fees that are contracted and earned in the month, without tax.',
})
export class CommittedMonthType {
  @Field(() => String) month: TokyoMonth;
  @Field(() => YenScalar) amount: number;
}

/** Which companies need attention, and what of their fees is certain. */
@ObjectType('CorporateHealth')
export class CorporateHealthType {
  @Field(() => InstantScalar) asOf: Date;
  @Field(() => Int, { description: 'All that hold a plan, whatever the filter.' }) companies: number;
  @Field(() => [HealthFilterCountType], { description: 'How many each filter shows.' })
  counts: HealthFilterCountType[];
  @Field(() => YenScalar) overdueAmount: number;
  @Field(() => [CommittedMonthType]) committed: CommittedMonthType[];
  @Field(() => YenScalar) committedTotal: number;
  @Field(() => [DefinitionType]) definitions: DefinitionType[];
  @Field(() => [HealthLineType]) items: HealthLineType[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasNext: boolean;
}
