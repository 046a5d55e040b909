import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Bilingual, TaxCategory } from '@enishi/kernel';
import { InstantScalar, TaxCategoryEnum, TextType, YenScalar } from '@enishi/platform';
import type { BenefitKind, QuotaPeriod } from '../../../../domain/company/benefit-kinds.ts';
import {
  PlanBenefitInput,
  PlanDraftHeadType,
  PlanFaultType,
  PlanTurnType,
} from '../../types/plan-editor.type.ts';
import { BenefitKindEnum, QuotaPeriodEnum } from '../company-plan.type.ts';
import { CompanyPlanSheetType } from './company-plan-sheet.type.ts';

@ObjectType('VersionHolders', { description: 'Companies that hold one version of a plan.' })
export class VersionHoldersType {
  @Field(() => Int) version: number;
  @Field(() => Int) companies: number;
  @Field(() => Int, { description: 'Of them, those that have cancelled.' }) leaving: number;
}

@ObjectType('DeskCompanyPlan', { description: 'A plan for companies as the secretariat sees it.' })
export class DeskCompanyPlanType {
  @Field(() => String) key: string;
  @Field(() => Boolean, { description: 'Whether it can be ordered.' }) offered: boolean;
  @Field(() => Int) version: number;
  @Field(() => CompanyPlanSheetType) sheet: CompanyPlanSheetType;
  @Field(() => [VersionHoldersType]) holders: VersionHoldersType[];
  @Field(() => ID, { nullable: true, description: 'The draft of its next version, if one is begun.' })
  draftId: string | null;
}

@ObjectType('CompanyQuotaKind', { description: 'A benefit that can be given by number.' })
export class CompanyQuotaKindType {
  @Field(() => BenefitKindEnum) kind: BenefitKind;
  @Field(() => TextType) label: Bilingual;
  @Field(() => TextType) unit: Bilingual;
  @Field(() => [QuotaPeriodEnum]) periods: QuotaPeriod[];
}

@ObjectType('DeskCompanyPlans', {
  description: 'All plans for companies, drafts of new ones, and what can be given by number.',
})
export class DeskCompanyPlansType {
  @Field(() => [DeskCompanyPlanType]) plans: DeskCompanyPlanType[];
  @Field(() => [PlanDraftHeadType]) drafts: PlanDraftHeadType[];
  @Field(() => [CompanyQuotaKindType]) kinds: CompanyQuotaKindType[];
}

@ObjectType('CompanyPlanVersion', { description: 'A version word for word as it was published.' })
export class CompanyPlanVersionType {
  @Field(() => Int) version: number;
  @Field(() => Boolean) offered: boolean;
  @Field(() => InstantScalar) publishedAt: Date;
  @Field(() => CompanyPlanSheetType) sheet: CompanyPlanSheetType;
}

@ObjectType('DeskCompanyPlanStory', {
  description: 'A plan for companies with its versions and all that was done to it.',
})
export class DeskCompanyPlanStoryType {
  @Field(() => DeskCompanyPlanType) plan: DeskCompanyPlanType;
  @Field(() => [CompanyPlanVersionType], { description: 'Newest first.' }) versions: CompanyPlanVersionType[];
  @Field(() => [PlanTurnType], { description: 'Newest first, the last hundred.' }) turns: PlanTurnType[];
}

@ObjectType('CompanyPlanChanges', { description: 'What a new version changes, a line each.' })
export class CompanyPlanChangesType {
  @Field(() => Boolean, { description: 'It says the same, word for word.' }) same: boolean;
  @Field(() => [TextType], { description: 'Of the list of fees.' }) list: Bilingual[];
  @Field(() => [TextType], { description: 'Of what is given.' }) content: Bilingual[];
}

@ObjectType('CompanyPlanDraft', {
  description: 'A draft of a plan for companies with all that is said before its button.',
})
export class CompanyPlanDraftType {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) planKey: string | null;
  @Field(() => Int, { description: 'To be sent with saving and publishing.' }) revision: number;
  @Field(() => String) editedBy: string;
  @Field(() => InstantScalar) editedAt: Date;
  @Field(() => Boolean) open: boolean;
  @Field(() => CompanyPlanSheetType) sheet: CompanyPlanSheetType;
  @Field(() => [PlanFaultType]) faults: PlanFaultType[];
  @Field(() => CompanyPlanChangesType, { nullable: true }) changes: CompanyPlanChangesType | null;
  @Field(() => [VersionHoldersType]) holders: VersionHoldersType[];
}

@InputType()
export class SizeBandInput {
  @Field(() => Int, { nullable: true, description: 'Null for the last band.' }) upTo?: number | null;
  @Field(() => Int) percent: number;
}

@InputType()
export class CompanyQuotaInput {
  @Field(() => BenefitKindEnum) kind: BenefitKind;
  @Field(() => QuotaPeriodEnum) per: QuotaPeriod;
  @Field(() => Int, { nullable: true, description: 'Null where it is unlimited.' }) amount?: number | null;
}

@InputType({ description: 'A draft as typed; what is missing is told, not refused.' })
export class CompanyPlanDraftInput {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) planKey?: string | null;
  @Field(() => Int, { description: 'The one that was shown; 0 for a new draft.' }) revision: number;
  @Field(() => String) nameJa: string;
  @Field(() => String) nameEn: string;
  @Field(() => String) summaryJa: string;
  @Field(() => String) summaryEn: string;
  @Field(() => Boolean) featured: boolean;
  @Field(() => Boolean) open: boolean;
  @Field(() => YenScalar, { nullable: true }) monthly?: number | null;
  @Field(() => YenScalar, { nullable: true }) yearly?: number | null;
  @Field(() => [SizeBandInput]) bands: SizeBandInput[];
  @Field(() => Int) priceUnit: number;
  @Field(() => Int) seats: number;
  @Field(() => String) seatPlanKey: string;
  @Field(() => TaxCategoryEnum) taxCategory: TaxCategory;
  @Field(() => String) taxReasonJa: string;
  @Field(() => String) taxReasonEn: string;
  @Field(() => [PlanBenefitInput]) benefits: PlanBenefitInput[];
  @Field(() => [CompanyQuotaInput]) quotas: CompanyQuotaInput[];
  @Field(() => Boolean) needsApproval: boolean;
  @Field(() => Boolean) byInvoice: boolean;
  @Field(() => Int, { nullable: true, description: 'Month with which its year begins; null for none.' })
  yearFrom?: number | null;
}
