import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Bilingual } from '@enishi/kernel';
import { TextType, graphqlEnum } from '@enishi/platform';
import { companyForms } from '../../../domain/company/company-profile.ts';
import type { CompanyForm } from '../../../domain/company/company-profile.ts';

export const CompanyFormEnum = graphqlEnum<CompanyForm>(
  companyForms,
  'CompanyForm',
  'Legal form (法人格); `sole` is a sole trader, `other` stands under its full name.',
);

export const FormPlaceEnum = graphqlEnum<'before' | 'after'>(
  ['before', 'after'],
  'FormPlace',
  'Where the legal form stands: 前株, 後株.',
);

@ObjectType('CompanyFounding', { description: 'What somebody who enters a company is asked to agree to.' })
export class CompanyFoundingType {
  @Field(() => String) email: string;
  @Field(() => Boolean, { description: 'Terms and privacy notice were agreed to when joining.' })
  isMember: boolean;
  @Field(() => Int) termsVersion: number;
  @Field(() => Int) privacyVersion: number;
  @Field(() => Int) declarationVersion: number;
  @Field(() => TextType) declaration: Bilingual;
}

@InputType('CompanyInput', { description: 'A company as typed; see the refusals for what is read how.' })
export class CompanyInputType {
  @Field(() => String, { description: 'With its legal form or without.' }) name: string;
  @Field(() => String, { description: 'Counts where the name holds none.' }) legalForm: string;
  @Field(() => String) formPlace: string;
  @Field(() => String) kana: string;
  @Field(() => String, { description: 'T and 13 digits; may be empty.' }) registrationNumber: string;
  @Field(() => String) postalCode: string;
  @Field(() => String, { description: 'JIS code 01–47 or name.' }) prefecture: string;
  @Field(() => String) address: string;
  @Field(() => String, { description: 'May be empty.' }) department: string;
  @Field(() => String) contactName: string;
  @Field(() => String) contactEmail: string;
  @Field(() => String) employees: string;
  @Field(() => Boolean) declared: boolean;
  @Field(() => Int) declarationVersion: number;
  @Field(() => Int) termsVersion: number;
  @Field(() => Int) privacyVersion: number;
}

@InputType('CompanyContactInput', { description: 'Whom to write to, as typed.' })
export class CompanyContactInputType {
  @Field(() => String, { description: 'May be empty.' }) department: string;
  @Field(() => String) contactName: string;
  @Field(() => String) contactEmail: string;
}
