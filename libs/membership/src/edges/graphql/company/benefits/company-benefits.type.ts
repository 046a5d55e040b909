import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { addDays, tokyoDateOf } from '@enishi/kernel';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { TextType, TokyoDateScalar } from '@enishi/platform';
import type { CompanyBenefits, LoggedUse } from '../../../../actions/company/benefits/read-benefits.ts';
import { amountWords, benefitKind } from '../../../../domain/company/benefit-kinds.ts';
import type { BenefitKind } from '../../../../domain/company/benefit-kinds.ts';
import type { BenefitLine } from '../../../../domain/company/benefit-line.ts';
import { quotaWords } from '../../../../domain/company/quota.ts';
import type { BenefitGrantEntity } from '../../../../store/company/benefits/benefit-grant.entity.ts';
import { BenefitKindEnum } from '../company-plan.type.ts';

@ObjectType('CompanyBenefit', { description: 'A benefit that is given by number, in its period.' })
export class CompanyBenefitType {
  @Field(() => BenefitKindEnum) kind: BenefitKind;
  @Field(() => TextType) label: Bilingual;
  @Field(() => TextType, {
    nullable: true,
    description: 'Of the plan; null where it is only granted besides.',
  })
  given: Bilingual | null;
  @Field(() => TextType) used: Bilingual;
  @Field(() => TextType, { nullable: true, description: 'With what is granted besides; null without limit.' })
  left: Bilingual | null;
  @Field(() => Int, { nullable: true, description: 'What of it is used, 0 to 100; null without limit.' })
  percent: number | null;
  @Field(() => TextType, { nullable: true, description: 'What is left of it that was granted besides.' })
  extra: Bilingual | null;
  @Field(() => TokyoDateScalar) from: TokyoDate;
  @Field(() => TokyoDateScalar) lastDay: TokyoDate;
}

@ObjectType('BenefitUse', { description: 'A use of a benefit.' })
export class BenefitUseType {
  @Field(() => ID) id: string;
  @Field(() => TextType) label: Bilingual;
  @Field(() => TextType) amount: Bilingual;
  @Field(() => String) usedFor: string;
  @Field(() => TokyoDateScalar) usedOn: TokyoDate;
  @Field(() => String, {
    nullable: true,
    description: 'Of the company; null where the secretariat wrote it down.',
  })
  who: string | null;
  @Field(() => TokyoDateScalar, { nullable: true }) returnedOn: TokyoDate | null;
  @Field(() => String, { nullable: true }) returnReason: string | null;
}

@ObjectType('BenefitGrant', { description: 'What was given besides the plan.' })
export class BenefitGrantType {
  @Field(() => ID) id: string;
  @Field(() => TextType) label: Bilingual;
  @Field(() => TextType) amount: Bilingual;
  @Field(() => TextType) used: Bilingual;
  @Field(() => String) reason: string;
  @Field(() => TokyoDateScalar) grantedOn: TokyoDate;
  @Field(() => TokyoDateScalar, { description: 'Its last day.' }) endsOn: TokyoDate;
}

@ObjectType('BenefitReport', { description: 'What the company got in a year of its contract, as PDF.' })
export class BenefitReportType {
  @Field(() => TokyoDateScalar) from: TokyoDate;
  @Field(() => TokyoDateScalar) lastDay: TokyoDate;
  @Field(() => String) url: string;
}

@ObjectType('CompanyBenefits', {
  description: 'What a company may use and used in the year of its contract.',
})
export class CompanyBenefitsType {
  @Field(() => String) title: string;
  @Field(() => TextType) planName: Bilingual;
  @Field(() => Boolean, { description: 'Whether anything can be used today.' }) open: boolean;
  @Field(() => TokyoDateScalar) from: TokyoDate;
  @Field(() => TokyoDateScalar) lastDay: TokyoDate;
  @Field(() => [CompanyBenefitType]) items: CompanyBenefitType[];
  @Field(() => [BenefitUseType], { description: 'Newest first, up to a hundred.' }) uses: BenefitUseType[];
  @Field(() => [BenefitGrantType]) grants: BenefitGrantType[];
  @Field(() => [BenefitReportType], { description: 'One a year, the newest first.' })
  reports: BenefitReportType[];
}

/** `address` is where the report of the year lies that begins on a day. */
export function companyBenefitsType(
  title: string,
  benefits: CompanyBenefits,
  address: (from: TokyoDate) => string,
): CompanyBenefitsType {
  const { contract, year, years, lines, uses, grants } = benefits;
  return {
    ...{ title, planName: contract.planName, open: contract.open },
    ...{ from: year.from, lastDay: addDays(year.until, -1) },
    ...{ items: lines.map(item), uses: uses.map(benefitUseType), grants: grants.map(benefitGrantType) },
    reports: years.map(({ from, until }) => ({ from, lastDay: addDays(until, -1), url: address(from) })),
  };
}

function item({ kind, quota, period, allowed, used, extra, left }: BenefitLine): CompanyBenefitType {
  const all = left === null || allowed === null ? null : used + left;
  return {
    ...{ kind, label: benefitKind(kind).label, given: quota && quotaWords(quota) },
    ...{ used: amountWords(kind, used), left: left === null ? null : amountWords(kind, left) },
    percent: all === null ? null : Math.min(100, Math.floor((used * 100) / Math.max(1, all))),
    extra: extra > 0 ? amountWords(kind, extra) : null,
    ...{ from: period.from, lastDay: addDays(period.until, -1) },
  };
}

export function benefitUseType({
  id,
  kind,
  parts,
  usedFor,
  usedOn,
  who,
  ...back
}: LoggedUse): BenefitUseType {
  return {
    ...{ id, label: benefitKind(kind).label, amount: amountWords(kind, parts), usedFor, usedOn, who },
    returnedOn: back.returnedAt && tokyoDateOf(back.returnedAt),
    returnReason: back.returnReason,
  };
}

export function benefitGrantType(grant: BenefitGrantEntity): BenefitGrantType {
  const { id, kind, parts, used, reason, grantedOn, endsOn } = grant;
  const [amount, taken] = [parts, used].map((each) => amountWords(kind, each));
  return { id, label: benefitKind(kind).label, amount: amount!, used: taken!, reason, grantedOn, endsOn };
}
