import type { TokyoDate } from '@enishi/kernel';
import { graphqlEnum, InstantScalar, TextType, TokyoDateScalar } from '@enishi/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';

import { legalDocumentKinds } from '../domain/legal-document.ts';
import type { LegalDocumentKind } from '../domain/legal-document.ts';

export const LegalDocumentKindEnum = graphqlEnum(
  legalDocumentKinds,
  'LegalDocumentKind',
  'What people agree to when they join.',
);

@ObjectType('LegalNoticeItem', { description: 'One heading of the notice with its text.' })
export class LegalNoticeItemType {
  @Field(() => String)
  key: string;

  @Field(() => TextType)
  label: TextType;

  @Field(() => TextType)
  body: TextType;
}

@ObjectType('LegalNotice', { description: '特定商取引法に基づく表記, as published.' })
export class LegalNoticeType {
  @Field(() => Int)
  version: number;

  @Field(() => InstantScalar)
  publishedAt: Date;

  @Field(() => [LegalNoticeItemType])
  items: LegalNoticeItemType[];
}

@ObjectType('LegalDocument', { description: 'Terms or privacy policy, in the version that is in effect.' })
export class LegalDocumentType {
  @Field(() => LegalDocumentKindEnum)
  kind: LegalDocumentKind;

  @Field(() => Int)
  version: number;

  @Field(() => TokyoDateScalar)
  effectiveOn: TokyoDate;

  @Field(() => TextType)
  title: TextType;

  @Field(() => TextType, {
    description: "Paragraphs separated by blank lines; a line starting with '## ' is a heading.",
  })
  body: TextType;
}
