import { InstantScalar, TextType, YenScalar } from '@enishi/platform';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

import { DefinitionType } from './definition.type.ts';

/** Income of one stream (収入源), without tax and less refunds. */
@ObjectType('StreamIncome')
export class StreamIncomeType {
  @Field(() => String) stream: string;
  @Field(() => TextType) label: TextType;
  @Field(() => YenScalar) amount: number;
  @Field(() => YenScalar) previousAmount: number;
  @Field(() => Boolean) recurring: boolean;
  @Field(() => Boolean, { description: 'Own revenue: neither a subsidy nor a public contract.' })
  ownRevenue: boolean;
}

/** Members of one plan at the end of the month, or now while it runs. */
@ObjectType('TierCount')
export class TierCountType {
  @Field(() => String) planKey: string;
  @Field(() => TextType) label: TextType;
  @Field(() => Int) count: number;
  @Field(() => Int) previousCount: number;
}

/** A stream's income in a month of the history; streams without income are left out. */
@ObjectType('StreamAmount')
export class StreamAmountType {
  @Field(() => String) stream: string;
  @Field(() => YenScalar) amount: number;
}

/** One month of the history. */
@ObjectType('MonthIncome')
export class MonthIncomeType {
  @Field(() => String) month: string;
  @Field(() => YenScalar) total: number;
  @Field(() => [StreamAmountType]) byStream: StreamAmountType[];
  @Field(() => YenScalar) mrr: number;
  @Field(() => Int) members: number;
}

/** The figures of one month for the secretariat. */
@ObjectType('RevenueOverview')
export class RevenueOverviewType {
  @Field(() => String, { description: 'YYYY-MM.' }) month: string;
  @Field(() => InstantScalar) asOf: Date;
  @Field(() => YenScalar, { description: 'Without tax, less refunds.' }) totalIncome: number;
  @Field(() => YenScalar) previousTotalIncome: number;
  @Field(() => [StreamIncomeType]) byStream: StreamIncomeType[];
  @Field(() => YenScalar, { description: 'Monthly recurring revenue, tax included.' }) mrr: number;
  @Field(() => YenScalar) previousMrr: number;
  @Field(() => YenScalar, { description: 'What of the MRR companies pay.' }) mrrOfCompanies: number;
  @Field(() => Int) payingCompanies: number;
  @Field(() => [TierCountType]) membersByTier: TierCountType[];
  @Field(() => Int) newMembers: number;
  @Field(() => Int) lostMembers: number;
  @Field(() => Int) newPaid: number;
  @Field(() => Int) lostPaid: number;
  @Field(() => YenScalar) fees: number;
  @Field(() => YenScalar, { description: 'Tax included.' }) refunds: number;
  @Field(() => YenScalar) outputTax: number;
  @Field(() => [MonthIncomeType], { description: 'Thirteen months up to this one.' })
  history: MonthIncomeType[];
  @Field(() => Float, { nullable: true, description: 'Over the fiscal year so far; null without income.' })
  ownRevenueRatio: number | null;
  @Field(() => [DefinitionType]) definitions: DefinitionType[];
}
