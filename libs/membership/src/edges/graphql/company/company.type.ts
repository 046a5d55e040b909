import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { addDays } from '@enishi/kernel';
import type { Bilingual, BillingInterval, TokyoDate } from '@enishi/kernel';
import {
  BillingIntervalEnum,
  InstantScalar,
  TextType,
  TokyoDateScalar,
  YenScalar,
  graphqlEnum,
} from '@enishi/platform';
import type { CompanyRecord } from '../../../actions/company/read-company.ts';
import { companyTitle } from '../../../domain/company/company-profile.ts';
import type { CompanyForm } from '../../../domain/company/company-profile.ts';
import { lastUsableDay } from '../../../domain/company/company-holding.ts';
import { applicationStates, companyStandings } from '../../../domain/company/company-states.ts';
import type { ApplicationState, CompanyStanding } from '../../../domain/company/company-states.ts';
import type { CompanyHoldingEntity } from '../../../store/company/company-holding.entity.ts';
import type { CompanyEntity } from '../../../store/company/company.entity.ts';
import { CompanyFormEnum, FormPlaceEnum } from './founding.type.ts';

export const CompanyStandingEnum = graphqlEnum<CompanyStanding>(
  Object.values(companyStandings),
  'CompanyStanding',
  'Never paid; in good order; unpaid within grace; over.',
);

export const ApplicationStateEnum = graphqlEnum<ApplicationState>(
  Object.values(applicationStates),
  'CompanyApplicationState',
  'What became of a wish that the secretariat looks at.',
);

@ObjectType('CompanyApplication')
export class CompanyApplicationType {
  @Field(() => ID) id: string;
  @Field(() => String) planKey: string;
  @Field(() => TextType) planName: Bilingual;
  @Field(() => ApplicationStateEnum) state: ApplicationState;
  @Field(() => InstantScalar) askedAt: Date;
  @Field(() => InstantScalar, { nullable: true }) decidedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Told with a refusal.' }) reason: string | null;
}

@ObjectType('CompanyNextPlan', { description: 'The plan that begins with the renewal.' })
export class CompanyNextPlanType {
  @Field(() => TextType) name: Bilingual;
  @Field(() => BillingIntervalEnum) interval: BillingInterval;
  @Field(() => YenScalar, { description: 'Per interval, tax included, at the size of today.' })
  amount: number;
  @Field(() => TokyoDateScalar) on: TokyoDate;
}

@ObjectType('CompanyVersionToCome', {
  description: 'The version of its plan with which the renewal begins, as the company was told.',
})
export class CompanyVersionToComeType {
  @Field(() => TokyoDateScalar) on: TokyoDate;
  @Field(() => Int, { description: 'How many people it has seats for from then on.' }) seats: number;
  @Field(() => [TextType], { description: 'What it changes of what is given, a line each.' })
  changes: Bilingual[];
}

@ObjectType('CompanyHolding', { description: 'What a company pays for.' })
export class CompanyHoldingType {
  @Field(() => String) planKey: string;
  @Field(() => TextType) planName: Bilingual;
  @Field(() => Int) seats: number;
  @Field(() => BillingIntervalEnum) interval: BillingInterval;
  @Field(() => YenScalar) amount: number;
  @Field(() => TokyoDateScalar) since: TokyoDate;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Null where nothing more is charged.' })
  nextChargeOn: TokyoDate | null;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Last day that is paid for.' })
  paidThrough: TokyoDate | null;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Null while nothing ends it.' })
  lastUsableDay: TokyoDate | null;
  @Field(() => Boolean) cancelled: boolean;
  @Field(() => Boolean, { description: 'Paid by transfer on invoice.' }) invoiced: boolean;
  @Field(() => Boolean, { description: 'Paid ahead: nothing is charged by itself.' }) prepaid: boolean;
  @Field(() => Boolean, { description: 'Whether another year may be paid for today.' }) renewable: boolean;
  @Field(() => YenScalar, { nullable: true, description: 'From the next charge on, where it was agreed to.' })
  nextAmount: number | null;
  @Field(() => CompanyNextPlanType, {
    nullable: true,
    description: 'Where a change of plan waits for the renewal.',
  })
  nextPlan: CompanyNextPlanType | null;
  @Field(() => CompanyVersionToComeType, { nullable: true })
  versionToCome: CompanyVersionToComeType | null;
}

@ObjectType('CompanyBillingContact', { description: 'Whom to write to about money (請求担当).' })
export class CompanyBillingContactType {
  @Field(() => String) department: string;
  @Field(() => String) name: string;
  @Field(() => String) email: string;
}

@ObjectType('CompanyLine', { description: 'A company by its name.' })
export class CompanyLineType {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'With its legal form.' }) title: string;
}

@ObjectType('Company', { description: 'A company that is a member, for whoever acts for it.' })
export class CompanyType extends CompanyLineType {
  @Field(() => String, { description: 'Without its legal form.' }) name: string;
  @Field(() => CompanyFormEnum) legalForm: CompanyForm;
  @Field(() => FormPlaceEnum) formPlace: 'before' | 'after';
  @Field(() => String) kana: string;
  @Field(() => String, { nullable: true }) registrationNumber: string | null;
  @Field(() => Boolean, { description: 'False for a sole trader, whose digits follow no published rule.' })
  registrationChecked: boolean;
  @Field(() => String) postalCode: string;
  @Field(() => String, { description: 'JIS code.' }) prefecture: string;
  @Field(() => String) address: string;
  @Field(() => String) department: string;
  @Field(() => String) contactName: string;
  @Field(() => String) contactEmail: string;
  @Field(() => CompanyBillingContactType, { nullable: true, description: 'Null where it is the contact.' })
  billingContact: CompanyBillingContactType | null;
  @Field(() => Int) employees: number;
  @Field(() => CompanyStandingEnum) standing: CompanyStanding;
  @Field(() => CompanyHoldingType, { nullable: true }) holding: CompanyHoldingType | null;
  @Field(() => [CompanyApplicationType], { description: 'Newest first.' })
  applications: CompanyApplicationType[];
}

export const companyLineType = (company: CompanyEntity): CompanyLineType => ({
  id: company.id,
  title: companyTitle(company),
});

export function companyType({
  company,
  billing,
  standing,
  holding,
  feeMove,
  plans,
  renewable,
  seats,
  versionToCome,
  applications,
}: CompanyRecord): CompanyType {
  const nameOf = (key: string): Bilingual =>
    plans.find((plan) => plan.key === key)?.name ?? { ja: key, en: key };
  return {
    ...company,
    title: companyTitle(company),
    billingContact: billing,
    standing,
    holding: holding && {
      ...{ planKey: holding.planKey, planName: nameOf(holding.planKey), interval: holding.interval },
      ...{ amount: holding.amount, since: holding.fromDay, cancelled: holding.cancelsOn !== null },
      ...{ invoiced: holding.invoiced, prepaid: holding.prepaid, renewable },
      nextPlan: nextPlanOf(holding, nameOf),
      nextAmount: holding.cancelsOn === null ? (feeMove?.amount ?? null) : null,
      seats,
      versionToCome: versionToCome && { ...versionToCome, changes: [...versionToCome.changes] },
      nextChargeOn:
        standing === 'current' && holding.cancelsOn === null && !holding.prepaid ? holding.paidUntil : null,
      paidThrough: holding.paidUntil && addDays(holding.paidUntil, -1),
      lastUsableDay: lastUsableDay(holding),
    },
    applications: applications.map((each) => ({ ...each, planName: nameOf(each.planKey) })),
  };
}

function nextPlanOf(
  { nextPlanKey, nextInterval: interval, nextAmount: amount, nextOn: on }: CompanyHoldingEntity,
  nameOf: (key: string) => Bilingual,
): CompanyNextPlanType | null {
  if (nextPlanKey === null || interval === null || amount === null || on === null) return null;
  return { name: nameOf(nextPlanKey), interval, amount, on };
}
