import { encodeCursor, graphqlEnum, TextType, TokyoDateScalar, YenScalar } from '@enishi/platform';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { PostingGround } from '../../../actions/postings/judge-posting.ts';
import type { PostingBoard } from '../../../actions/postings/list-postings.ts';
import type { CountedPosting, ShownPosting } from '../../../actions/postings/read-postings.ts';
import { ageReasons } from '../../../domain/postings/posting-form.ts';
import type { AgeReason, PayUnit, PostingWay, PostingWish } from '../../../domain/postings/posting-form.ts';
import { postingItems } from '../../../domain/postings/posting-items.ts';
import type { PostingItem } from '../../../domain/postings/posting-items.ts';
import { confirmBy, footings, postingPhases, postingStates } from '../../../domain/postings/posting.ts';
import type { Contract, Footing, PostingPhase, PostingState } from '../../../domain/postings/posting.ts';
import { ContractEnum, PayUnitEnum, PostingCountType, PostingWayEnum } from './posting-filter.type.ts';

export const PostingStateEnum = graphqlEnum<PostingState>(
  [...postingStates],
  'PostingState',
  'What became of a posting.',
);
const PostingPhaseEnum = graphqlEnum<PostingPhase>(
  [...postingPhases],
  'PostingPhase',
  'Where a posting stands today. `unconfirmed`: not shown until the company confirms it; `unlicensed`: employment, while the community has no number.',
);
const PostingItemEnum = graphqlEnum<PostingItem>([...postingItems], 'PostingItem', 'A condition in words.');
const AgeReasonEnum = graphqlEnum<AgeReason>(
  [...ageReasons],
  'AgeReason',
  'Under which exception of the law an age is named.',
);
const FootingEnum = graphqlEnum<Footing>(
  [...footings],
  'PostingFooting',
  'Which law postings go by here: none is entered, 特定募集情報等提供, 職業紹介.',
);

@InputType('PostingItemInput')
export class PostingItemInputType {
  @Field(() => PostingItemEnum) item: PostingItem;
  @Field(() => String) text: string;
}

@InputType('PostingInput', { description: 'A draft; what is missing is named before it goes up.' })
export class PostingInputType {
  @Field(() => String) title: string;
  @Field(() => String, { description: 'What for.' }) why: string;
  @Field(() => String) whoWith: string;
  @Field(() => String) what: string;
  @Field(() => String, { description: 'What one grows in.' }) growth: string;
  @Field(() => ContractEnum) contract: Contract;
  @Field(() => PostingWayEnum, { nullable: true, description: 'Null where the company does not say.' })
  way?: PostingWay | null;
  @Field(() => String, { description: 'Code of a municipality.' }) area: string;
  @Field(() => Int) places: number;
  @Field(() => TokyoDateScalar) lastDay: TokyoDate;
  @Field(() => [PostingItemInputType]) items: PostingItemInputType[];
  @Field(() => PayUnitEnum) payUnit: PayUnit;
  @Field(() => Int, { description: 'Without fixed overtime.' }) payYen: number;
  @Field(() => Int, { description: 'Agreed minutes of a day, or of a month on average.' }) payMinutes: number;
  @Field(() => Int) overtimeYen: number;
  @Field(() => Int) overtimeMinutes: number;
  @Field(() => Boolean, { description: 'What goes beyond is paid on top.' }) overtimeExcess: boolean;
  @Field(() => AgeReasonEnum, { nullable: true }) ageReason?: AgeReason | null;
}

@ArgsType()
export class SavePostingArgs {
  @Field(() => ID) companyId: string;
  @Field(() => ID, { nullable: true, description: 'Null for a new one.' }) id?: string | null;
  @Field(() => Int, { description: 'The one that was read; 0 for a new one.' }) edition: number;
  @Field(() => PostingInputType) posting: PostingInputType;
}

@ObjectType('PostingLine')
export class PostingLineType {
  @Field(() => PostingItemEnum) item: PostingItem;
  @Field(() => String) text: string;
}

@ObjectType('Posting', {
  description: 'What a company offers: with whom, what, and what for; then the conditions.',
})
export class PostingType {
  @Field(() => ID) id: string;
  @Field(() => ID) companyId: string;
  @Field(() => String) company: string;
  @Field(() => Boolean, { description: 'The company shows a page.' }) companyShown: boolean;
  @Field(() => String) title: string;
  @Field(() => String) why: string;
  @Field(() => String) whoWith: string;
  @Field(() => String) what: string;
  @Field(() => String) growth: string;
  @Field(() => ContractEnum) contract: Contract;
  @Field(() => PostingWayEnum, { nullable: true, description: 'Null where the company does not say.' })
  way: PostingWay | null;
  @Field(() => String) area: string;
  @Field(() => Int) places: number;
  @Field(() => TokyoDateScalar) lastDay: TokyoDate;
  @Field(() => [PostingLineType]) items: PostingLineType[];
  @Field(() => PayUnitEnum) payUnit: PayUnit;
  @Field(() => YenScalar) payYen: number;
  @Field(() => Int) payMinutes: number;
  @Field(() => YenScalar) overtimeYen: number;
  @Field(() => Int) overtimeMinutes: number;
  @Field(() => Boolean) overtimeExcess: boolean;
  @Field(() => AgeReasonEnum, { nullable: true }) ageReason: AgeReason | null;
  @Field(() => String, {
    nullable: true,
    description: 'Who wrote the texts with the company, where they want to be named.',
  })
  author: string | null;
  @Field(() => String, { nullable: true }) authorSchool: string | null;
  @Field(() => PostingPhaseEnum) phase: PostingPhase;
  @Field(() => TokyoDateScalar, { nullable: true }) publishedOn: TokyoDate | null;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'When the company last said that it holds.' })
  confirmedOn: TokyoDate | null;
}

@ObjectType('PostingRules', { description: 'Which law postings go by here, and who answers for the page.' })
export class PostingRulesType {
  @Field(() => FootingEnum) footing: Footing;
  @Field(() => String, { nullable: true }) number: string | null;
  @Field(() => TextType) operator: Bilingual;
}

@ObjectType('PostingPage')
export class PostingPageType {
  @Field(() => [PostingType]) items: PostingType[];
  @Field(() => PostingRulesType) rules: PostingRulesType;
  @Field(() => Int, { description: 'How many fit, of the newest thousand.' }) found: number;
  @Field(() => [PostingCountType]) counts: PostingCountType[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasNext: boolean;
}

@ObjectType('PostingProblem')
export class PostingProblemType {
  @Field(() => String) field: string;
  @Field(() => Boolean, { description: 'It does not go up before this is mended.' }) blocks: boolean;
  @Field(() => TextType) says: Bilingual;
  @Field(() => TextType, { nullable: true }) law: Bilingual | null;
}

@ObjectType('PostingCounts', { description: 'How many, never who.' })
export class PostingCountsType {
  @Field(() => Int) live: number;
  @Field(() => Int) hired: number;
  @Field(() => Int) declined: number;
  @Field(() => Int) withdrawn: number;
  @Field(() => Int, { description: 'Still there after six months.' }) stayed6: number;
  @Field(() => Int) left6: number;
  @Field(() => Int) stayed12: number;
  @Field(() => Int) left12: number;
}

@ObjectType('OwnPosting', { description: 'For the company and the desk.' })
export class OwnPostingType {
  @Field(() => PostingType) posting: PostingType;
  @Field(() => PostingStateEnum) state: PostingState;
  @Field(() => Int, { description: 'Counts each writing.' }) edition: number;
  @Field(() => String, { nullable: true, description: 'Why it was given back or taken down.' })
  reason: string | null;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'By when the company has to confirm it.' })
  confirmBy: TokyoDate | null;
  @Field(() => PostingCountsType) counts: PostingCountsType;
  @Field(() => [PostingProblemType]) problems: PostingProblemType[];
}

@ObjectType('OwnPostingPage')
export class OwnPostingPageType {
  @Field(() => [OwnPostingType]) items: OwnPostingType[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasNext: boolean;
}

export const postingWish = ({ items, ageReason, way, ...form }: PostingInputType): PostingWish => ({
  ...form,
  ...{ ageReason: ageReason ?? null, way: way ?? null },
  items: Object.fromEntries(items.map(({ item, text }) => [item, text])),
});

export function postingType(posting: ShownPosting): PostingType {
  const { items, company, author } = posting;
  return {
    ...posting,
    ...{ company: company?.title ?? '', companyShown: company?.page ?? false },
    items: postingItems.flatMap((item) => (items[item] ? [{ item, text: items[item] }] : [])),
    ...{ author: author?.name ?? null, authorSchool: author?.school ?? null },
  };
}

export const postingRules = ({
  footing,
  placementNumber: number,
  operator,
}: PostingGround): PostingRulesType => ({
  ...{ footing, number, operator },
});

/** `rows` may hold one more than `first`, which tells that there are more. */
export function postingPage({ ground, rows, found, counts }: PostingBoard, first: number): PostingPageType {
  const items = rows.slice(0, first).map(postingType);
  return { ...{ items, found, counts }, rules: postingRules(ground), ...pageEnd(rows, first) };
}

export const ownPostingPage = (rows: readonly CountedPosting[], first: number): OwnPostingPageType => ({
  ...{ items: rows.slice(0, first).map(ownPostingType), ...pageEnd(rows, first) },
});

function pageEnd(
  rows: readonly ShownPosting[],
  first: number,
): { endCursor: string | null; hasNext: boolean } {
  const last = rows.slice(0, first).at(-1);
  return {
    endCursor: last ? encodeCursor([last.turnedAt.toISOString(), last.id]) : null,
    hasNext: rows.length > first,
  };
}

export function ownPostingType(posting: CountedPosting): OwnPostingType {
  const { state, edition, reason, counts, problems } = posting;
  return {
    ...{ posting: postingType(posting), state, edition, reason, counts, problems },
    confirmBy: state === 'open' && posting.confirmedOn ? confirmBy(posting.confirmedOn) : null,
  };
}
