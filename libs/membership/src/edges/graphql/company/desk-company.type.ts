import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Bilingual } from '@enishi/kernel';
import { InstantScalar, TextType, encodeCursor } from '@enishi/platform';
import type { ListedCompany } from '../../../actions/company/list-companies.ts';
import type { DeskCompanyRecord } from '../../../actions/company/open-company-record.ts';
import { companyTitle } from '../../../domain/company/company-profile.ts';
import type { CompanyStanding } from '../../../domain/company/company-states.ts';
import { CompanyStandingEnum, CompanyType, companyType } from './company.type.ts';

@InputType('CompanyFilter')
export class CompanyFilterInput {
  @Field(() => String, { nullable: true, description: 'Of name, reading or registration number.' })
  text?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those that wait to be approved.' })
  waiting?: boolean | null;
}

@ObjectType('DeskCompanyLine', { description: 'A company in the list.' })
export class DeskCompanyLineType {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String) kana: string;
  @Field(() => String, { nullable: true }) registrationNumber: string | null;
  @Field(() => String, { description: 'JIS code.' }) prefecture: string;
  @Field(() => Int) employees: number;
  @Field(() => CompanyStandingEnum) standing: CompanyStanding;
  @Field(() => TextType, { nullable: true }) planName: Bilingual | null;
  @Field(() => Boolean, { description: 'Waits for the secretariat.' }) waiting: boolean;
  @Field(() => InstantScalar) createdAt: Date;
}

@ObjectType('DeskCompanyPage')
export class DeskCompanyPageType {
  @Field(() => [DeskCompanyLineType]) items: DeskCompanyLineType[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasNext: boolean;
}

@ObjectType('CompanyDeclaration', { description: 'What a company declared, word for word.' })
export class CompanyDeclarationType {
  @Field(() => Int) version: number;
  @Field(() => String) wording: string;
  @Field(() => InstantScalar) declaredAt: Date;
}

@ObjectType('DeskCompany', { description: "A company's record." })
export class DeskCompanyType extends CompanyType {
  @Field(() => InstantScalar) createdAt: Date;
  @Field(() => CompanyDeclarationType, { nullable: true }) declaration: CompanyDeclarationType | null;
  @Field(() => String, {
    nullable: true,
    description: 'Code of the municipality in which the secretariat has confirmed that it is.',
  })
  confirmedArea: string | null;
}

export function deskCompanyPageType(rows: readonly ListedCompany[], hasNext: boolean): DeskCompanyPageType {
  const last = rows.at(-1);
  return {
    items: rows.map((row) => ({ ...row, title: companyTitle(row), planName: row.plan?.name ?? null })),
    endCursor: last ? encodeCursor([last.createdAt.toISOString(), last.id]) : null,
    hasNext,
  };
}

export function deskCompanyType(record: DeskCompanyRecord): DeskCompanyType {
  return {
    ...companyType(record),
    confirmedArea: record.company.confirmedArea,
    ...{ createdAt: record.company.createdAt, declaration: record.declaration },
  };
}
