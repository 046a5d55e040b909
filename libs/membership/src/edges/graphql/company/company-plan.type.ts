import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Bilingual, BillingInterval, TaxCategory } from '@enishi/kernel';
import { BillingIntervalEnum, TaxCategoryEnum, TextType, YenScalar, graphqlEnum } from '@enishi/platform';
import { priceInSteps } from '../../../domain/company/company-disclosure.ts';
import { companyPrices, perMonth } from '../../../domain/company/company-plan.ts';
import type { CompanyPlanTerms } from '../../../domain/company/company-plan.ts';
import { benefitKind, benefitKinds, quotaPeriods } from '../../../domain/company/benefit-kinds.ts';
import type { BenefitKind, QuotaPeriod } from '../../../domain/company/benefit-kinds.ts';
import { quotaWords } from '../../../domain/company/quota.ts';
import type { Quota } from '../../../domain/company/quota.ts';
import { bandFrom, bandOf } from '../../../domain/company/size-band.ts';
import { PlanBenefitType } from '../types/plan.type.ts';

@ObjectType('SizeBand', { description: 'A band of company sizes (規模区分).' })
export class SizeBandType {
  @Field(() => Int) from: number;
  @Field(() => Int, { nullable: true, description: 'Null for the last band.' }) upTo: number | null;
  @Field(() => Int, { description: 'What of the listed price it pays.' }) percent: number;
}

@ObjectType('CompanyPrice', {
  description: 'A price as a company of the size asked for pays it, tax included.',
})
export class CompanyPriceType {
  @Field(() => BillingIntervalEnum) interval: BillingInterval;
  @Field(() => YenScalar) amount: number;
  @Field(() => YenScalar, { description: 'Spread over its months, rounded down.' }) perMonth: number;
  @Field(() => YenScalar, { description: 'Of the band that pays 100 percent.' }) listed: number;
  @Field(() => TextType, { description: 'How it came about, with the rounding.' }) steps: Bilingual;
}

export const BenefitKindEnum = graphqlEnum<BenefitKind>(
  Object.keys(benefitKinds) as BenefitKind[],
  'BenefitKind',
  'What companies are given by number.',
);

export const QuotaPeriodEnum = graphqlEnum<QuotaPeriod>(
  Object.values(quotaPeriods),
  'QuotaPeriod',
  'Over what it counts: the year or the month of the contract.',
);

@ObjectType('CompanyQuota', { description: 'How much of a benefit a plan gives.' })
export class CompanyQuotaType {
  @Field(() => BenefitKindEnum) kind: BenefitKind;
  @Field(() => TextType) label: Bilingual;
  @Field(() => QuotaPeriodEnum) per: QuotaPeriod;
  @Field(() => Int, { nullable: true, description: 'In whole units; null where it is unlimited.' })
  amount: number | null;
  @Field(() => TextType, { description: 'How much, in words.' }) words: Bilingual;
}

@ObjectType('CompanyPlan', { description: 'What the community offers to companies.' })
export class CompanyPlanType {
  @Field(() => String) key: string;
  @Field(() => TextType) name: Bilingual;
  @Field(() => TextType) summary: Bilingual;
  @Field(() => Boolean) featured: boolean;
  @Field(() => Int, { description: 'How many people it has seats for.' }) seats: number;
  @Field(() => [PlanBenefitType]) benefits: PlanBenefitType[];
  @Field(() => [CompanyQuotaType], { description: 'What it gives by number.' }) quotas: CompanyQuotaType[];
  @Field(() => [SizeBandType]) bands: SizeBandType[];
  @Field(() => SizeBandType, { description: 'Of the size asked for.' }) band: SizeBandType;
  @Field(() => [CompanyPriceType]) prices: CompanyPriceType[];
  @Field(() => TaxCategoryEnum) taxCategory: TaxCategory;
  @Field(() => TextType, { nullable: true }) taxNote: Bilingual | null;
  @Field(() => Boolean, { description: 'The secretariat approves before it can be paid.' })
  needsApproval: boolean;
  @Field(() => Boolean, { description: 'A year of it may be paid by transfer on invoice.' })
  byInvoice: boolean;
  @Field(() => Int, {
    nullable: true,
    description: 'Month with which its year begins; null for the day of joining.',
  })
  yearFrom: number | null;
}

/** A plan as a company with so many employees is shown it. */
export function companyPlanType(plan: CompanyPlanTerms, employees: number): CompanyPlanType {
  const {
    key,
    name,
    summary,
    featured,
    seats,
    taxCategory,
    taxNote,
    needsApproval,
    byInvoice = false,
    yearFrom = null,
  } = plan;
  const bands = plan.bands.map((band) => ({ ...band, from: bandFrom(plan.bands, band) }));
  const band = bandOf(plan.bands, employees);
  return {
    ...{ key, name, summary, featured, seats, taxCategory, taxNote, needsApproval, byInvoice, bands },
    yearFrom,
    benefits: plan.benefits.map((benefit) => ({ ...benefit })),
    quotas: plan.quotas.map(companyQuotaType),
    band: { ...band, from: bandFrom(plan.bands, band) },
    prices: companyPrices(plan, employees).map((price) => ({
      ...{ interval: price.interval, amount: price.amount, listed: price.listed },
      ...{ perMonth: perMonth(price), steps: priceInSteps(price) },
    })),
  };
}

/** A quota with its words. */
export function companyQuotaType(quota: Quota): CompanyQuotaType {
  return { ...quota, label: benefitKind(quota.kind).label, words: quotaWords(quota) };
}
