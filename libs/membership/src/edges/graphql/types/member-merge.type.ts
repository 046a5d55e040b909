import { Field, ID, InputType, ObjectType, OmitType, registerEnumType } from '@nestjs/graphql';
import type { TokyoDate } from '@enishi/kernel';
import { TextType, TokyoDateScalar } from '@enishi/platform';
import type { DoubleList } from '../../../actions/list-doubles.ts';
import type { MergeReview } from '../../../actions/review-merge.ts';
import { doubleReasons } from '../../../domain/likely-double.ts';
import type { DoubleReason } from '../../../domain/likely-double.ts';
import type { MergeChoice } from '../../../domain/member-merge.ts';
import { displayKana, displayName } from '../../../domain/member-name.ts';
import type { MembershipStatus } from '../../../domain/membership-status.ts';
import { knownBirthDate, knownPrefecture } from '../../../domain/unknown-facts.ts';
import type { MemberFileRow } from '../../../store/desk-member.store.ts';
import type { KeptPlan } from '../../../store/plan.store.ts';
import { MembershipStatusEnum } from './my-membership.type.ts';

const named = <Word extends string>(words: readonly Word[]): Record<Word, Word> =>
  Object.fromEntries(words.map((word) => [word, word])) as Record<Word, Word>;

export const DoubleReasonEnum = named(doubleReasons);
registerEnumType(DoubleReasonEnum, {
  name: 'DoubleReason',
  description: 'Why two entries of the register may be one person.',
});
export const DirectoryAfterMergeEnum = named(['kept', 'moved', 'none']);
registerEnumType(DirectoryAfterMergeEnum, { name: 'DirectoryAfterMerge' });

@ObjectType('RegisterEntry', { description: 'An entry of the register, to be compared with another one.' })
export class RegisterEntryType {
  @Field(() => ID) id: string;
  @Field(() => String) number: string;
  @Field(() => String) name: string;
  @Field(() => String) kana: string;
  @Field(() => TokyoDateScalar, { nullable: true }) birthDate: TokyoDate | null;
  @Field(() => String, { description: 'JIS code 01–47; empty where it is not known.' }) prefecture: string;
  @Field(() => String) tie: string;
  @Field(() => String) email: string;
  @Field(() => TokyoDateScalar) joinedOn: TokyoDate;
  @Field(() => MembershipStatusEnum) status: MembershipStatus;
  @Field(() => TextType) planName: TextType;
  @Field(() => Boolean) newsletter: boolean;
}

@ObjectType('LikelyDouble')
export class LikelyDoubleType {
  @Field(() => RegisterEntryType) one: RegisterEntryType;
  @Field(() => RegisterEntryType) other: RegisterEntryType;
  @Field(() => [DoubleReasonEnum]) reasons: DoubleReason[];
}

@ObjectType('LikelyDoubles')
export class LikelyDoublesType {
  @Field(() => [LikelyDoubleType]) pairs: LikelyDoubleType[];
  @Field(() => Boolean, { description: 'Whether more follow once these are settled.' }) more: boolean;
}

@ObjectType('MergeSide')
export class MergeSideType extends RegisterEntryType {
  @Field(() => Boolean, { description: 'Whether its address may be the one that is written to.' })
  addressFits: boolean;
  @Field(() => Boolean, { description: 'Whether its owner can sign in to it.' }) signsIn: boolean;
  @Field(() => Boolean, { description: 'Whether money may still come from it.' }) pays: boolean;
}

@ObjectType('MergeChoice', { description: 'Of which of two entries each value is kept, by its id.' })
export class MergeChoiceType {
  @Field(() => ID) number: string;
  @Field(() => ID) email: string;
  @Field(() => ID) name: string;
  @Field(() => ID) kana: string;
  @Field(() => ID) birthDate: string;
  @Field(() => ID) prefecture: string;
  @Field(() => ID) tie: string;
}

@InputType('MergeChoiceInput', { description: 'Of which of two entries each value is kept, by its id.' })
export class MergeChoiceInput extends OmitType(MergeChoiceType, [], InputType) implements MergeChoice {}

@ObjectType('MergeReview', { description: 'What merging two entries would mean. Reading it is logged.' })
export class MergeReviewType {
  @Field(() => [MergeSideType], { description: 'Two, the one that joined first in front.' })
  sides: MergeSideType[];
  @Field(() => MergeChoiceType, { description: 'What is proposed.' }) usual: MergeChoiceType;
  @Field(() => [TextType], { description: 'Plans that go over to the member that is kept.' })
  movingPlans: TextType[];
  @Field(() => Boolean, { description: 'Whether the newsletter goes on: only where both have it.' })
  newsletter: boolean;
  @Field(() => DirectoryAfterMergeEnum) directory: 'kept' | 'moved' | 'none';
  @Field(() => String, { description: 'Names what was shown; to be sent along.' }) revision: string;
}

@InputType('MergeMembersInput')
export class MergeMembersInput {
  @Field(() => ID) oneId: string;
  @Field(() => ID) otherId: string;
  @Field(() => MergeChoiceInput) choice: MergeChoiceInput;
  @Field(() => String) revision: string;
}

export function likelyDoublesType({ pairs, more, plans }: DoubleList): LikelyDoublesType {
  const shown = pairs.map(({ one, other, reasons }) => ({
    ...{ one: entryOf(one, plans), other: entryOf(other, plans), reasons },
  }));
  return { pairs: shown, more };
}

export function mergeReviewType({ sides, plans, usual, ...review }: MergeReview): MergeReviewType {
  return {
    ...review,
    usual: { ...usual },
    sides: sides.map((side) => ({ ...side, ...entryOf(side, plans) })),
  };
}

function entryOf(row: MemberFileRow, plans: readonly KeptPlan[]): RegisterEntryType {
  return {
    ...row,
    name: displayName(row),
    kana: displayKana(row),
    birthDate: knownBirthDate(row),
    prefecture: knownPrefecture(row),
    planName: plans.find(({ key }) => key === row.planKey)?.name ?? { ja: row.planKey, en: row.planKey },
  };
}
