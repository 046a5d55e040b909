import { graphqlEnum, InstantScalar, TextType } from '@enishi/platform';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';

import { operatorKinds } from '../domain/legal-notice.ts';
import type { OperatorKind } from '../domain/legal-notice.ts';

export const OperatorKindEnum = graphqlEnum(
  operatorKinds,
  'OperatorKind',
  'Who sells: a corporation or an individual.',
);

@ObjectType('LegalNoticeDraftItem', { description: 'One heading with what has been typed so far.' })
export class LegalNoticeDraftItemType {
  @Field(() => String)
  key: string;

  @Field(() => TextType)
  label: TextType;

  @Field(() => Boolean)
  required: boolean;

  @Field(() => String)
  ja: string;

  @Field(() => String)
  en: string;

  @Field(() => TextType)
  hint: TextType;
}

@ObjectType('LegalNoticeDraft', { description: '特定商取引法に基づく表記, as it is being written.' })
export class LegalNoticeDraftType {
  @Field(() => [LegalNoticeDraftItemType])
  items: LegalNoticeDraftItemType[];

  @Field(() => [String], { description: 'Keys that keep it from being published.' })
  missing: string[];

  @Field(() => Int, { nullable: true })
  publishedVersion: number | null;

  @Field(() => InstantScalar, { nullable: true })
  publishedAt: Date | null;

  @Field(() => OperatorKindEnum)
  operatorKind: OperatorKind;
}

@InputType('LegalNoticeItemInput', { description: 'One heading as typed on the desk.' })
export class LegalNoticeItemInput {
  @Field(() => String)
  key: string;

  @Field(() => String)
  ja: string;

  @Field(() => String)
  en: string;
}
