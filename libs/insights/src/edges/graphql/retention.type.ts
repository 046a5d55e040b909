import { InstantScalar, TextType, YenScalar } from '@enishi/platform';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

import { DefinitionType } from './definition.type.ts';

/** People who joined in the same month, followed from its end on. */
@ObjectType('Cohort')
export class CohortType {
  @Field(() => String) month: string;
  @Field(() => Int) joined: number;
  @Field(() => [Int], {
    description: 'Still members at the end of the month of joining and of each after it.',
  })
  members: number[];
  @Field(() => [Int]) paying: number[];
  @Field(() => Int, { description: 'Paid within ninety days of joining.' }) converted: number;
  @Field(() => Boolean) conversionComplete: boolean;
}

@ObjectType('ChurnMonth')
export class ChurnMonthType {
  @Field(() => String) month: string;
  @Field(() => Int) payers: number;
  @Field(() => Int) lost: number;
  @Field(() => Float, { nullable: true }) logoRate: number | null;
  @Field(() => YenScalar) mrr: number;
  @Field(() => YenScalar) lostMrr: number;
  @Field(() => Float, { nullable: true }) revenueRate: number | null;
}

@ObjectType('ChurnReason')
export class ChurnReasonType {
  @Field(() => String) key: string;
  @Field(() => TextType) label: TextType;
  @Field(() => Int) people: number;
  @Field(() => YenScalar, { description: 'Fees per month that went.' }) amount: number;
}

@ObjectType('PlanAverage')
export class PlanAverageType {
  @Field(() => String) planKey: string;
  @Field(() => TextType) label: TextType;
  @Field(() => Int) payers: number;
  @Field(() => YenScalar) mrr: number;
  @Field(() => YenScalar) average: number;
}

/** Who stayed, who began to pay, who stopped and why. */
@ObjectType('Retention')
export class RetentionType {
  @Field(() => String) month: string;
  @Field(() => InstantScalar) asOf: Date;
  @Field(() => [CohortType], { description: 'Thirteen months up to this one.' }) cohorts: CohortType[];
  @Field(() => [ChurnMonthType]) churn: ChurnMonthType[];
  @Field(() => [ChurnReasonType]) reasons: ChurnReasonType[];
  @Field(() => [PlanAverageType]) averages: PlanAverageType[];
  @Field(() => [DefinitionType]) definitions: DefinitionType[];
}

@ObjectType('ForecastMonth')
export class ForecastMonthType {
  @Field(() => String) month: string;
  @Field(() => Int) due: number;
  @Field(() => YenScalar) dueAmount: number;
  @Field(() => Int, { description: 'Left out: a cancellation was asked for.' }) leaving: number;
  @Field(() => YenScalar) leavingAmount: number;
  @Field(() => YenScalar, { description: 'An estimate.' }) expectedAmount: number;
}

/** What falls due in the months ahead, and an estimate of what of it will come. */
@ObjectType('Forecast')
export class ForecastType {
  @Field(() => InstantScalar) asOf: Date;
  @Field(() => Float, {
    nullable: true,
    description: 'Share of payers lost per month, last six whole months.',
  })
  churn: number | null;
  @Field(() => [ForecastMonthType]) months: ForecastMonthType[];
  @Field(() => [DefinitionType]) definitions: DefinitionType[];
}
