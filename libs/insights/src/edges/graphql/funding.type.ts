import { InstantScalar, TextType, YenScalar } from '@enishi/platform';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

import { DefinitionType } from './definition.type.ts';

/** A line of the plan beside the books. */
@ObjectType('FundingLine')
export class FundingLineType {
  @Field(() => String) line: string;
  @Field(() => TextType) label: TextType;
  @Field(() => YenScalar) planned: number;
  @Field(() => YenScalar) actual: number;
}

/** Shares of one and months; null where there is nothing to divide by. */
@ObjectType('FundingRatios')
export class FundingRatiosType {
  @Field(() => Float, { nullable: true }) ownRatio: number | null;
  @Field(() => Float, { nullable: true }) coverage: number | null;
  @Field(() => Float, { nullable: true }) concentration: number | null;
  @Field(() => Float, { nullable: true }) recurringRatio: number | null;
  @Field(() => Float, { nullable: true }) runwayMonths: number | null;
}

@ObjectType('PlannedLine')
export class PlannedLineType {
  @Field(() => String) line: string;
  @Field(() => YenScalar) amount: number;
}

/** One year as it is planned. */
@ObjectType('PlannedYear')
export class PlannedYearType {
  @Field(() => Int) fiscalYear: number;
  @Field(() => [PlannedLineType]) income: PlannedLineType[];
  @Field(() => YenScalar) total: number;
  @Field(() => YenScalar) cost: number;
  @Field(() => YenScalar) openingCash: number;
  @Field(() => FundingRatiosType) ratios: FundingRatiosType;
}

/** How a fiscal year is funded. */
@ObjectType('FundingReport')
export class FundingReportType {
  @Field(() => Int, { description: 'The year in which its April lies.' }) fiscalYear: number;
  @Field(() => InstantScalar) asOf: Date;
  @Field(() => Int, { description: 'How many of its months have begun.' }) months: number;
  @Field(() => [FundingLineType]) lines: FundingLineType[];
  @Field(() => YenScalar) plannedTotal: number;
  @Field(() => YenScalar) actualTotal: number;
  @Field(() => YenScalar) plannedCost: number;
  @Field(() => YenScalar) actualCost: number;
  @Field(() => YenScalar) openingCash: number;
  @Field(() => YenScalar) cash: number;
  @Field(() => FundingRatiosType) plannedRatios: FundingRatiosType;
  @Field(() => FundingRatiosType) actualRatios: FundingRatiosType;
  @Field(() => [PlannedYearType], { description: 'Three years from this one.' })
  plannedYears: PlannedYearType[];
  @Field(() => [DefinitionType]) definitions: DefinitionType[];
}
