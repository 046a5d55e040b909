import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Bilingual, BillingInterval, TokyoDate } from '@enishi/kernel';
import {
  BillingIntervalEnum,
  InstantScalar,
  TextType,
  TokyoDateScalar,
  YenScalar,
  graphqlEnum,
} from '@enishi/platform';
import type { PriceWord } from '../../../actions/company/decide-price.ts';
import type { CompanyPricing } from '../../../actions/company/read-pricing.ts';
import { agreedPriceStates } from '../../../domain/company/agreed-price.ts';
import type { AgreedPriceState } from '../../../domain/company/agreed-price.ts';

export const AgreedPriceStateEnum = graphqlEnum<AgreedPriceState>(
  Object.values(agreedPriceStates),
  'AgreedPriceState',
  'Waits for somebody else; approved; declined; taken back before; ended after it was approved.',
);

export const PriceWordEnum = graphqlEnum<PriceWord>(
  ['approved', 'declined', 'withdrawn'],
  'AgreedPriceWord',
  'What is said to a proposed price.',
);

@ObjectType('ListedCompanyPrice', { description: "A plan at the listed price of one company's size." })
export class ListedCompanyPriceType {
  @Field(() => String) planKey: string;
  @Field(() => TextType) planName: Bilingual;
  @Field(() => BillingIntervalEnum) interval: BillingInterval;
  @Field(() => YenScalar) amount: number;
}

@ObjectType('AgreedPrice', { description: 'A price that was proposed for one company.' })
export class AgreedPriceType {
  @Field(() => ID) id: string;
  @Field(() => TextType) planName: Bilingual;
  @Field(() => BillingIntervalEnum) interval: BillingInterval;
  @Field(() => YenScalar, { description: 'Per interval, tax included.' }) amount: number;
  @Field(() => YenScalar, { description: 'The listed price on the day of the proposal.' }) listed: number;
  @Field(() => TokyoDateScalar, { description: 'The last day on which a period may begin at it.' })
  validUntil: TokyoDate;
  @Field(() => String) reason: string;
  @Field(() => AgreedPriceStateEnum) state: AgreedPriceState;
  @Field(() => String) proposedBy: string;
  @Field(() => InstantScalar) proposedAt: Date;
  @Field(() => String, { nullable: true }) decidedBy: string | null;
  @Field(() => InstantScalar, { nullable: true }) decidedAt: Date | null;
}

@ObjectType('CompanyPricing', { description: 'What plans cost one company.' })
export class CompanyPricingType {
  @Field(() => [ListedCompanyPriceType]) listed: ListedCompanyPriceType[];
  @Field(() => [AgreedPriceType], { description: 'Newest first.' }) proposals: AgreedPriceType[];
}

/** A price to be proposed. */
@ArgsType()
export class PriceProposalArgs {
  @Field(() => ID) companyId: string;
  @Field(() => String) planKey: string;
  @Field(() => BillingIntervalEnum) interval: BillingInterval;
  @Field(() => Int, { description: 'Yen per interval, tax included.' }) amount: number;
  @Field(() => TokyoDateScalar, { description: 'The last day on which a period may begin at it.' })
  validUntil: TokyoDate;
  @Field(() => String) reason: string;
}

export const companyPricingType = ({ listed, proposals }: CompanyPricing): CompanyPricingType => ({
  listed: listed.map(({ planKey, plan: planName, interval, amount }) => ({
    ...{ planKey, planName, interval, amount },
  })),
  proposals: proposals.map(({ plan: planName, ...price }) => ({ ...price, planName })),
});
