import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { TokyoDate } from '@enishi/kernel';
import { InstantScalar, TextType, TokyoDateScalar, graphqlEnum } from '@enishi/platform';
import type { ErasureReview } from '../../../actions/review-erasure.ts';
import type { CopyScope, OwnCopyState } from '../../../domain/own-copy.ts';
import type { ListedExport } from '../../../store/own-copy.store.ts';

export const OwnCopyStateEnum = graphqlEnum(
  ['asked', 'ready', 'expired'],
  'OwnCopyState',
  'Being made, to be taken, out of time.',
);

export const CopyScopeEnum = graphqlEnum(
  ['all', 'provisions'],
  'CopyScope',
  'Everything, or the records of provision to third parties alone.',
);

@ObjectType('OwnCopy', { description: 'A copy of what is held about the viewer (個人情報保護法33条).' })
export class OwnCopyType {
  @Field(() => ID) id: string;
  @Field(() => OwnCopyStateEnum) state: OwnCopyState;
  @Field(() => CopyScopeEnum) scope: CopyScope;
  @Field(() => InstantScalar) askedAt: Date;
  @Field(() => InstantScalar, { nullable: true }) expiresAt: Date | null;
  @Field(() => Int) downloads: number;
  @Field(() => String, {
    nullable: true,
    description: 'Address of the copy for machines; null unless ready.',
  })
  jsonUrl: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Address of the copy for spreadsheets; null unless ready.',
  })
  csvUrl: string | null;
}

export function ownCopyTypes(exports: readonly ListedExport[], communitySlug: string): OwnCopyType[] {
  return exports.map(({ id, state, scope, askedAt, expiresAt, downloads }) => {
    const address = (kind: string) =>
      state === 'ready' ? `/files/${communitySlug}/me/data/${id}.${kind}` : null;
    const urls = { jsonUrl: address('json'), csvUrl: address('csv') };
    return { id, state, scope, askedAt, expiresAt, downloads, ...urls };
  });
}

@ObjectType('KeptThing', { description: 'What stays after an erasure, and why.' })
export class KeptThingType {
  @Field(() => TextType) title: TextType;
  @Field(() => TextType) because: TextType;
  @Field(() => TokyoDateScalar, { description: 'First day on which it need not be kept.' }) until: TokyoDate;
}

@ObjectType('ErasureReview', {
  description: 'What erasing a person means (個人情報保護法35条), before it is done.',
})
export class ErasureReviewType {
  @Field(() => String) number: string;
  @Field(() => TokyoDateScalar, { nullable: true }) leftOn: TokyoDate | null;
  @Field(() => TokyoDateScalar, { nullable: true }) erasedOn: TokyoDate | null;
  @Field(() => Boolean, { description: 'Whether the viewer has shown within 15 minutes who they are.' })
  proved: boolean;
  @Field(() => [KeptThingType]) kept: KeptThingType[];
}

export function erasureReviewType({ member, kept }: ErasureReview, proved: boolean): ErasureReviewType {
  const { number, leftOn, erasedOn } = member;
  return { number, leftOn, erasedOn, proved, kept };
}

@InputType('EraseMemberInput')
export class EraseMemberInputType {
  @Field(() => ID) memberId: string;
  @Field(() => String, { description: 'How the person asked and how the desk made sure who it was.' })
  reason: string;
  @Field(() => String, { description: 'The member number, typed by hand.' }) typedNumber: string;
}

export const ErasureOutcomeEnum = graphqlEnum(
  ['erased', 'waiting'],
  'ErasureOutcome',
  'Done, or waiting for Stripe to confirm that nothing charges any more.',
);
