import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { newId } from '@enishi/kernel';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { TextType } from '@enishi/platform';
import type { CompanyBenefits, LoggedUse } from '../../../../actions/company/benefits/read-benefits.ts';
import { benefitKind, benefitKinds } from '../../../../domain/company/benefit-kinds.ts';
import type { BenefitKind } from '../../../../domain/company/benefit-kinds.ts';
import type { BenefitGrantEntity } from '../../../../store/company/benefits/benefit-grant.entity.ts';
import { BenefitKindEnum } from '../company-plan.type.ts';
import {
  BenefitGrantType,
  BenefitUseType,
  CompanyBenefitsType,
  benefitGrantType,
  benefitUseType,
  companyBenefitsType,
} from './company-benefits.type.ts';

@ObjectType('DeskBenefitUse', { description: 'A use of a benefit, with who wrote it down and took it back.' })
export class DeskBenefitUseType extends BenefitUseType {
  @Field(() => String, { nullable: true }) recordedBy: string | null;
  @Field(() => String, { nullable: true }) returnedBy: string | null;
  @Field(() => Boolean, { description: 'Whether the desk can take it back.' }) returnable: boolean;
}

@ObjectType('DeskBenefitGrant')
export class DeskBenefitGrantType extends BenefitGrantType {
  @Field(() => String) grantedBy: string;
}

@ObjectType('BenefitChoice', { description: 'A benefit that can be granted besides.' })
export class BenefitChoiceType {
  @Field(() => BenefitKindEnum) kind: BenefitKind;
  @Field(() => TextType) label: Bilingual;
  @Field(() => TextType) unit: Bilingual;
}

@ObjectType('DeskCompanyBenefits', { description: 'Benefits of a company at the desk.' })
export class DeskCompanyBenefitsType extends CompanyBenefitsType {
  @Field(() => [DeskBenefitUseType], { description: 'Newest first, up to a hundred.' })
  declare uses: DeskBenefitUseType[];
  @Field(() => [DeskBenefitGrantType]) declare grants: DeskBenefitGrantType[];
  @Field(() => [BenefitChoiceType]) choices: BenefitChoiceType[];
  @Field(() => String, { description: 'To be sent with a use: the same key is the same use.' }) key: string;
}

/** A use as the desk writes it down. */
@ArgsType()
export class RecordedUseArgs {
  @Field(() => ID) companyId: string;
  @Field(() => String, { description: 'As chosen: the key of a benefit.' }) kind: string;
  @Field(() => String, { description: 'As typed; hours by the quarter.' }) amount: string;
  @Field(() => String, { description: 'Read by the company and in its report.' }) usedFor: string;
  @Field(() => String, { description: 'The day, as typed.' }) usedOn: string;
  @Field(() => String, { description: 'Of the page that was shown.' }) key: string;
}

/** An extra grant as the desk gives it. */
@ArgsType()
export class GrantArgs {
  @Field(() => ID) companyId: string;
  @Field(() => String, { description: 'As chosen: the key of a benefit.' }) kind: string;
  @Field(() => String, { description: 'As typed; hours by the quarter.' }) amount: string;
  @Field(() => String, { description: 'Read by the company.' }) reason: string;
  @Field(() => String, { description: 'The last day, as typed.' }) endsOn: string;
}

export function deskBenefitsType(
  title: string,
  benefits: CompanyBenefits,
  address: (from: TokyoDate) => string,
): DeskCompanyBenefitsType {
  return {
    ...companyBenefitsType(title, benefits, address),
    ...{ uses: benefits.uses.map(deskUse), grants: benefits.grants.map(deskGrant), key: newId() },
    choices: (Object.keys(benefitKinds) as BenefitKind[]).map((kind) => {
      const { label, unit } = benefitKind(kind);
      return { kind, label, unit: { ja: unit.ja, en: unit.many } };
    }),
  };
}

function deskUse(use: LoggedUse): DeskBenefitUseType {
  const { recordedBy, returnedBy, returnedAt } = use;
  const returnable = recordedBy !== null && returnedAt === null;
  return { ...benefitUseType(use), recordedBy, returnedBy, returnable };
}

const deskGrant = (grant: BenefitGrantEntity): DeskBenefitGrantType => ({
  ...benefitGrantType(grant),
  grantedBy: grant.grantedBy,
});
