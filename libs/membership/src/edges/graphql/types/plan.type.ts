import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { BillingInterval, TaxCategory } from '@enishi/kernel';
import { BillingIntervalEnum, TaxCategoryEnum, TextType, YenScalar, graphqlEnum } from '@enishi/platform';
import { monthlyEquivalent } from '../../../domain/plan.ts';
import type { PriceReduction, ReductionKind } from '../../../domain/plan-price.ts';
import type { PlanKind, PlanPrice, PlanTerms } from '../../../domain/plan.ts';

export const PlanKindEnum = graphqlEnum(
  ['free', 'paid', 'supporting'],
  'PlanKind',
  '無料会員, 有料会員, 賛助会員.',
);

@ObjectType('PlanBenefit', { description: 'A line of the comparison of plans.' })
export class PlanBenefitType {
  @Field(() => String) key: string;
  @Field(() => TextType) label: TextType;
  @Field(() => Boolean) included: boolean;
  @Field(() => Int, { nullable: true, description: 'How much of it, where it is counted.' }) amount?: number;
}

@ObjectType('PlanPrice', { description: 'A price, tax included.' })
export class PlanPriceType {
  @Field(() => BillingIntervalEnum) interval: BillingInterval;
  @Field(() => YenScalar, { description: 'Yen per interval, tax included.' }) amount: number;
  @Field(() => YenScalar, { description: 'Spread over its months, rounded down.' }) monthlyEquivalent: number;
}

export const ReductionKindEnum = graphqlEnum(
  ['under_age', 'student'],
  'ReductionKind',
  'Why somebody pays less: by age, or as a confirmed student.',
);

@ObjectType('PriceReduction', { description: 'Lower prices of a plan for some.' })
export class PriceReductionType {
  @Field(() => ReductionKindEnum) kind: ReductionKind;
  @Field(() => Int, { nullable: true, description: 'Of an age: the birthday with which it ends.' })
  below: number | null;
  @Field(() => [PlanPriceType]) prices: PlanPriceType[];
}

@ObjectType('Plan', { description: 'What the community offers to individuals.' })
export class PlanType {
  @Field(() => String) key: string;
  @Field(() => PlanKindEnum) kind: PlanKind;
  @Field(() => TextType) name: TextType;
  @Field(() => TextType) summary: TextType;
  @Field(() => Boolean) featured: boolean;
  @Field(() => TextType, { nullable: true, description: 'For whom, where it is not for everybody.' })
  eligibility: TextType | null;
  @Field(() => [PlanBenefitType]) benefits: PlanBenefitType[];
  @Field(() => [PlanPriceType]) prices: PlanPriceType[];
  @Field(() => [PriceReductionType]) reductions: PriceReductionType[];
  @Field(() => TaxCategoryEnum) taxCategory: TaxCategory;
  @Field(() => TextType, { nullable: true, description: 'Why this tax category.' }) taxNote: TextType | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Month with which its year begins; null where it begins on the day of joining.',
  })
  yearFrom: number | null;
}

/** A plan as both screens show it. */
export function planType(plan: PlanTerms): PlanType {
  const { key, kind, name, summary, featured, eligibility, taxCategory, taxNote } = plan;
  const benefits = plan.benefits.map((benefit) => ({ ...benefit }));
  return {
    key,
    kind,
    name,
    summary,
    featured,
    eligibility,
    benefits,
    prices: pricesType(plan.prices),
    reductions: reductionsType(plan),
    taxCategory,
    taxNote,
    yearFrom: plan.yearFrom ?? null,
  };
}

export function pricesType(prices: readonly PlanPrice[]): PlanPriceType[] {
  return prices.map((price) => ({ ...price, monthlyEquivalent: monthlyEquivalent(price) }));
}

function reductionsType({ reductions = [] }: PlanTerms): PriceReductionType[] {
  return reductions.map((each: PriceReduction) => ({ ...each, prices: pricesType(each.prices) }));
}
