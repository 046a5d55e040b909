import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { BillingInterval, TaxCategory, TokyoDate } from '@enishi/kernel';
import {
  BillingIntervalEnum,
  InstantScalar,
  TaxCategoryEnum,
  TextType,
  TokyoDateScalar,
  YenScalar,
  graphqlEnum,
} from '@enishi/platform';
import type { ReductionKind } from '../../../domain/plan-price.ts';
import type { PlanKind } from '../../../domain/plan.ts';
import type { PlanState } from '../../../domain/plan-state.ts';
import type { HolderChoice } from '../../../domain/plan-revision.ts';
import type { PlanTurnKind } from '../../../store/plan-turn.entity.ts';
import { PlanBenefitType, PlanKindEnum, PlanPriceType, PlanType, ReductionKindEnum } from './plan.type.ts';

export const PlanStateEnum = graphqlEnum(
  ['offered', 'stopped', 'archived'],
  'PlanState',
  'Open to join; closed; in the archive. In every state whoever holds it keeps it.',
);
export const HolderChoiceEnum = graphqlEnum(
  ['keep', 'move'],
  'HolderChoice',
  'Holders keep what they pay, or move to the new price at a renewal, by letter.',
);
const PlanTurnKindEnum = graphqlEnum(
  ['published', 'revised', 'offered', 'stopped', 'archived', 'ordered'],
  'PlanTurnKind',
  'What was done to a plan.',
);

@ObjectType('PlanPayers', { description: 'People who pay one price for a plan.' })
export class PlanPayersType {
  @Field(() => BillingIntervalEnum) interval: BillingInterval;
  @Field(() => YenScalar) amount: number;
  @Field(() => ReductionKindEnum, { nullable: true, description: 'Null for the regular price.' })
  reduction: ReductionKind | null;
  @Field(() => Int) people: number;
  @Field(() => Int, { description: 'Of them, those who have cancelled.' }) leaving: number;
  @Field(() => Int, { nullable: true, description: 'Newest version with this price.' }) version:
    number | null;
}

@ObjectType('DeskPlan', { description: 'A plan as the secretariat sees it.' })
export class DeskPlanType {
  @Field(() => String) key: string;
  @Field(() => TextType) name: TextType;
  @Field(() => PlanKindEnum) kind: PlanKind;
  @Field(() => PlanStateEnum) state: PlanState;
  @Field(() => Boolean, { description: 'Whether it is on offer.' }) active: boolean;
  @Field(() => Int) version: number;
  @Field(() => Int, { description: 'Members who hold it now.' }) memberCount: number;
  @Field(() => [PlanPriceType]) prices: PlanPriceType[];
  @Field(() => [PlanPayersType]) payers: PlanPayersType[];
  @Field(() => TaxCategoryEnum) taxCategory: TaxCategory;
  @Field(() => TextType, { nullable: true }) taxNote: TextType | null;
  @Field(() => ID, { nullable: true, description: 'The draft of its next version, if one is begun.' })
  draftId: string | null;
}

@ObjectType('PlanVersion', { description: 'A version word for word as it was published.' })
export class PlanVersionType {
  @Field(() => Int) version: number;
  @Field(() => InstantScalar) publishedAt: Date;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'From when renewals of holders cost it.' })
  movesFrom: TokyoDate | null;
  @Field(() => PlanType) plan: PlanType;
}

@ObjectType('PlanTurn', { description: 'An act of the desk about a plan.' })
export class PlanTurnType {
  @Field(() => ID) id: string;
  @Field(() => PlanTurnKindEnum) kind: PlanTurnKind;
  @Field(() => Int, { nullable: true }) version: number | null;
  @Field(() => String) actor: string;
  @Field(() => String) reason: string;
  @Field(() => InstantScalar) at: Date;
}

@ObjectType('DeskPlanStory', { description: 'A plan with its versions and all that was done to it.' })
export class DeskPlanStoryType {
  @Field(() => DeskPlanType) plan: DeskPlanType;
  @Field(() => [PlanVersionType], { description: 'Newest first.' }) versions: PlanVersionType[];
  @Field(() => [PlanTurnType], { description: 'Newest first, the last hundred.' }) turns: PlanTurnType[];
}

@ObjectType('PlanFault', { description: 'What keeps a draft from being published.' })
export class PlanFaultType {
  @Field(() => String) field: string;
  @Field(() => String) fault: string;
}

@ObjectType('PlanPriceChange')
export class PlanPriceChangeType {
  @Field(() => ReductionKindEnum, { nullable: true, description: 'Null for the regular price.' })
  reduction: ReductionKind | null;
  @Field(() => BillingIntervalEnum) interval: BillingInterval;
  @Field(() => YenScalar, { nullable: true }) before: number | null;
  @Field(() => YenScalar, { nullable: true }) after: number | null;
}

@ObjectType('PlanRevision', { description: 'What a new version changes.' })
export class PlanRevisionType {
  @Field(() => Boolean) changes: boolean;
  @Field(() => [PlanPriceChangeType]) prices: PlanPriceChangeType[];
  @Field(() => [PlanBenefitType], { description: 'Open to holders at once.' }) better: PlanBenefitType[];
  @Field(() => [PlanBenefitType], { description: 'End for holders with the next period of each.' })
  lesser: PlanBenefitType[];
}

@ObjectType('PlanGroupMove', { description: 'What a version means for people who pay one price.' })
export class PlanGroupMoveType {
  @Field(() => BillingIntervalEnum) interval: BillingInterval;
  @Field(() => YenScalar) amount: number;
  @Field(() => ReductionKindEnum, { nullable: true, description: 'Null for the regular price.' })
  reduction: ReductionKind | null;
  @Field(() => Int) people: number;
  @Field(() => Int) leaving: number;
  @Field(() => YenScalar, { nullable: true, description: 'Null where the version has no such price.' })
  after: number | null;
  @Field(() => YenScalar, { description: 'In a year, once all have moved.' }) yearlyDifference: number;
}

@ObjectType('PlanDraftHead')
export class PlanDraftHeadType {
  @Field(() => ID) id: string;
  @Field(() => TextType) name: TextType;
  @Field(() => String) editedBy: string;
  @Field(() => InstantScalar) editedAt: Date;
}

@ObjectType('PlanDraft', { description: 'A draft with all that is said before its button.' })
export class PlanDraftType {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) planKey: string | null;
  @Field(() => Int, { description: 'To be sent with saving and publishing.' }) revision: number;
  @Field(() => String) editedBy: string;
  @Field(() => InstantScalar) editedAt: Date;
  @Field(() => PlanType) plan: PlanType;
  @Field(() => Boolean) open: boolean;
  @Field(() => [PlanFaultType]) faults: PlanFaultType[];
  @Field(() => [PlanType], { description: 'The plans on offer with the draft in its place.' })
  preview: PlanType[];
  @Field(() => PlanRevisionType, { nullable: true }) changes: PlanRevisionType | null;
  @Field(() => [PlanGroupMoveType]) groups: PlanGroupMoveType[];
  @Field(() => TokyoDateScalar) earliestMove: TokyoDate;
  @Field(() => Int) noticeDays: number;
}

@ObjectType('Privilege', { description: 'A line of the table of privileges; {n} in a label is the amount.' })
export class PrivilegeType {
  @Field(() => String) key: string;
  @Field(() => TextType) label: TextType;
  @Field(() => String, { nullable: true, description: 'yen, days or times.' }) unit: string | null;
}

@InputType()
export class PlanBenefitInput {
  @Field(() => String) key: string;
  @Field(() => String) ja: string;
  @Field(() => String) en: string;
  @Field(() => Boolean) included: boolean;
  @Field(() => Int, { nullable: true }) amount?: number | null;
}

@InputType({ description: 'Lower prices for some; each below the regular one of its interval.' })
export class PriceReductionInput {
  @Field(() => ReductionKindEnum) kind: ReductionKind;
  @Field(() => Int, { nullable: true }) below?: number | null;
  @Field(() => YenScalar, { nullable: true }) monthly?: number | null;
  @Field(() => YenScalar, { nullable: true }) yearly?: number | null;
}

@InputType({ description: 'A draft as typed; what is missing is told, not refused.' })
export class PlanDraftInput {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) planKey?: string | null;
  @Field(() => Int, { description: 'The one that was shown; 0 for a new draft.' }) revision: number;
  @Field(() => PlanKindEnum) kind: PlanKind;
  @Field(() => String) nameJa: string;
  @Field(() => String) nameEn: string;
  @Field(() => String) summaryJa: string;
  @Field(() => String) summaryEn: string;
  @Field(() => String) eligibilityJa: string;
  @Field(() => String) eligibilityEn: string;
  @Field(() => Boolean) featured: boolean;
  @Field(() => Boolean) open: boolean;
  @Field(() => YenScalar, { nullable: true }) monthly?: number | null;
  @Field(() => YenScalar, { nullable: true }) yearly?: number | null;
  @Field(() => [PriceReductionInput]) reductions: PriceReductionInput[];
  @Field(() => Int, { nullable: true, description: 'Month with which its year begins.' })
  yearFrom?: number | null;
  @Field(() => TaxCategoryEnum) taxCategory: TaxCategory;
  @Field(() => String) taxReasonJa: string;
  @Field(() => String) taxReasonEn: string;
  @Field(() => [PlanBenefitInput]) benefits: PlanBenefitInput[];
}

@InputType()
export class PublishPlanInput {
  @Field(() => ID) id: string;
  @Field(() => Int) revision: number;
  @Field(() => HolderChoiceEnum) holders: HolderChoice;
  @Field(() => TokyoDateScalar, { nullable: true }) movesFrom?: TokyoDate | null;
  @Field(() => String) reason: string;
}
