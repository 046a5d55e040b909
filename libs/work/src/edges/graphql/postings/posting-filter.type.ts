import { graphqlEnum } from '@enishi/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { payUnits, postingWays } from '../../../domain/postings/posting-form.ts';
import type { PayUnit, PostingWay } from '../../../domain/postings/posting-form.ts';
import { everyPosting } from '../../../domain/postings/posting-search.ts';
import type { PostingFilter } from '../../../domain/postings/posting-search.ts';
import { contracts } from '../../../domain/postings/posting.ts';
import type { Contract } from '../../../domain/postings/posting.ts';
import type { PostingCount } from '../../../store/postings/posting-search.store.ts';

export const ContractEnum = graphqlEnum<Contract>([...contracts], 'Contract', 'What is entered into.');
export const PayUnitEnum = graphqlEnum<PayUnit>([...payUnits], 'PayUnit', 'By what it is paid.');
export const PostingWayEnum = graphqlEnum<PostingWay>([...postingWays], 'PostingWay', 'Where it is done.');
const countKinds = ['area', 'contract', 'way', 'payUnit'] as const;
const PostingCountKindEnum = graphqlEnum<(typeof countKinds)[number]>(
  [...countKinds],
  'PostingCountKind',
  'By what postings are counted.',
);

@InputType('PostingFilter', { description: 'What is left out is not asked for.' })
export class PostingFilterInput {
  @Field(() => String, { nullable: true, description: 'Code of a municipality.' }) area?: string | null;
  @Field(() => ID, { nullable: true }) companyId?: string | null;
  @Field(() => ContractEnum, { nullable: true }) contract?: Contract | null;
  @Field(() => PostingWayEnum, { nullable: true }) way?: PostingWay | null;
  @Field(() => PayUnitEnum, { nullable: true }) payUnit?: PayUnit | null;
  @Field(() => Int, { nullable: true, description: 'Yen a unit; asks for nothing without `payUnit`.' })
  leastYen?: number | null;
  @Field(() => String, { nullable: true, description: 'Each word has to stand somewhere in it.' })
  words?: string | null;
}

@ObjectType('PostingCount', {
  description: 'How many would be left if this were chosen, beside what else is chosen.',
})
export class PostingCountType {
  @Field(() => PostingCountKindEnum) kind: PostingCount['kind'];
  @Field(() => String) value: string;
  @Field(() => Int) postings: number;
}

export const postingFilter = (typed: PostingFilterInput | null): PostingFilter => ({
  ...everyPosting,
  ...Object.fromEntries(
    Object.entries(typed ?? {}).filter(([, value]) => value !== null && value !== undefined),
  ),
});
