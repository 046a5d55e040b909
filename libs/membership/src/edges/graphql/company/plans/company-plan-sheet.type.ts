import { Field, Int, ObjectType } from '@nestjs/graphql';
import { yen } from '@enishi/kernel';
import type { Bilingual, TaxCategory } from '@enishi/kernel';
import { TaxCategoryEnum, TextType } from '@enishi/platform';
import { priceInSteps } from '../../../../domain/company/company-disclosure.ts';
import { perMonth } from '../../../../domain/company/company-plan.ts';
import type { CompanyDraftTerms } from '../../../../domain/company/company-plan-draft.ts';
import type { CompanyPlanTerms } from '../../../../domain/company/company-plan.ts';
import { bandFrom, bandPrice } from '../../../../domain/company/size-band.ts';
import { PlanBenefitType, PlanPriceType, pricesType } from '../../types/plan.type.ts';
import { CompanyPriceType, CompanyQuotaType, SizeBandType, companyQuotaType } from '../company-plan.type.ts';

@ObjectType('SizeBandPrices', { description: 'A band of company sizes with what it pays, worked out.' })
export class SizeBandPricesType extends SizeBandType {
  @Field(() => [CompanyPriceType]) prices: CompanyPriceType[];
}

@ObjectType('CompanyPlanSheet', { description: 'All that a plan for companies says, as the desk writes it.' })
export class CompanyPlanSheetType {
  @Field(() => TextType) name: Bilingual;
  @Field(() => TextType) summary: Bilingual;
  @Field(() => Boolean) featured: boolean;
  @Field(() => Int) seats: number;
  @Field(() => String, { description: 'The plan that whoever has a seat holds.' }) seatPlanKey: string;
  @Field(() => [PlanPriceType], { description: 'Of the band that pays 100 percent.' })
  prices: PlanPriceType[];
  @Field(() => [SizeBandPricesType]) bands: SizeBandPricesType[];
  @Field(() => Int, { description: 'Yen to which a price of a band is rounded down.' }) priceUnit: number;
  @Field(() => TaxCategoryEnum) taxCategory: TaxCategory;
  @Field(() => TextType, { nullable: true }) taxNote: Bilingual | null;
  @Field(() => [PlanBenefitType]) benefits: PlanBenefitType[];
  @Field(() => [CompanyQuotaType]) quotas: CompanyQuotaType[];
  @Field(() => Boolean) needsApproval: boolean;
  @Field(() => Boolean) byInvoice: boolean;
  @Field(() => Int, { nullable: true, description: 'Month with which its year begins; null for none.' })
  yearFrom: number | null;
}

/** What a plan says, drafted or published, with each band's price worked out. */
export function companyPlanSheetType(terms: CompanyPlanTerms | CompanyDraftTerms): CompanyPlanSheetType {
  const { name, summary, featured, seats, seatPlanKey, priceUnit, taxCategory, taxNote } = terms;
  const { needsApproval, byInvoice = false, yearFrom = null } = terms;
  return {
    ...{
      name,
      summary,
      featured,
      seats,
      seatPlanKey,
      priceUnit,
      taxCategory,
      taxNote,
      needsApproval,
      byInvoice,
      yearFrom,
    },
    prices: pricesType(terms.prices),
    benefits: terms.benefits.map((benefit) => ({ ...benefit })),
    quotas: terms.quotas.map(companyQuotaType),
    bands: terms.bands.map((band) => ({
      ...{ upTo: band.upTo, percent: band.percent, from: bandFrom(terms.bands, band) },
      prices: terms.prices.map(({ interval, amount }) => {
        const price = { interval, ...bandPrice(yen(amount), band, priceUnit) };
        return {
          ...{ interval, amount: price.amount, listed: price.listed },
          ...{ perMonth: perMonth(price), steps: priceInSteps(price) },
        };
      }),
    })),
  };
}
