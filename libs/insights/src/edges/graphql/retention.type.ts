import { InstantScalar, TextType, YenScalar, graphqlEnum } from '@enishi/platform';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

import { payers } from '../../domain/payer.ts';
import type { Payer } from '../../domain/payer.ts';
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

/** Companies whose fees began in the same month, followed from its end on. */
@ObjectType('CompanyCohort')
export class CompanyCohortType {
  @Field(() => String) month: string;
  @Field(() => Int) began: number;
  @Field(() => [Int]) paying: number[];
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
  @Field(() => Int) companies: number;
  @Field(() => YenScalar, { description: 'Fees per month that went.' }) amount: number;
}

export const PayerEnum = graphqlEnum<Payer>(
  [...payers],
  'Payer',
  'Who pays a fee: an individual or a company.',
);

@ObjectType('PlanAverage')
export class PlanAverageType {
  @Field(() => PayerEnum) payer: Payer;
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
  @Field(() => [CompanyCohortType], { description: 'Thirteen months up to this one.' })
  companyCohorts: CompanyCohortType[];
  @Field(() => [ChurnMonthType], { description: 'Of individuals.' }) churn: ChurnMonthType[];
  @Field(() => [ChurnMonthType]) companyChurn: ChurnMonthType[];
  @Field(() => [ChurnReasonType]) reasons: ChurnReasonType[];
  @Field(() => [PlanAverageType]) averages: PlanAverageType[];
  @Field(() => [DefinitionType]) definitions: DefinitionType[];
}

/** What falls due in a month. */
@ObjectType('DueFees')
export class DueFeesType {
  @Field(() => Int) due: number;
  @Field(() => YenScalar) dueAmount: number;
  @Field(() => Int, { description: 'Left out: a cancellation was asked for.' }) leaving: number;
  @Field(() => YenScalar) leavingAmount: number;
  @Field(() => YenScalar, { description: 'An estimate.' }) expectedAmount: number;
}

@ObjectType('ForecastMonth', { description: 'Individuals and companies together, and each apart.' })
export class ForecastMonthType extends DueFeesType {
  @Field(() => String) month: string;
  @Field(() => DueFeesType) individuals: DueFeesType;
  @Field(() => DueFeesType) companies: DueFeesType;
}

/** What falls due in the months ahead, and an estimate of what of it will come. */
@ObjectType('Forecast')
export class ForecastType {
  @Field(() => InstantScalar) asOf: Date;
  @Field(() => Float, {
    nullable: true,
    description: 'Share of individuals lost per month, last six whole months.',
  })
  churn: number | null;
  @Field(() => Float, { nullable: true, description: 'The same of companies.' }) companyChurn: number | null;
  @Field(() => [ForecastMonthType]) months: ForecastMonthType[];
  @Field(() => [DefinitionType]) definitions: DefinitionType[];
}
