import { graphqlEnum, InstantScalar } from '@enishi/platform';
import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import type { SeenComplaint } from '../../../actions/postings/complain.ts';
import { complaintKinds } from '../../../domain/postings/complaint.ts';
import type { ComplaintKind } from '../../../domain/postings/complaint.ts';

export const ComplaintKindEnum = graphqlEnum<ComplaintKind>(
  [...complaintKinds],
  'ComplaintKind',
  'What is wrong with a posting.',
);

@ArgsType()
export class ComplaintArgs {
  @Field(() => ID) postingId: string;
  @Field(() => ComplaintKindEnum) kind: ComplaintKind;
  @Field(() => String, { description: 'May be empty unless `kind` is `other`.' }) words: string;
}

@ObjectType('Complaint', { description: 'What somebody said of a posting; nothing tells who.' })
export class ComplaintType {
  @Field(() => ID) id: string;
  @Field(() => ID) postingId: string;
  @Field(() => String, { description: 'Of the posting.' }) title: string;
  @Field(() => ComplaintKindEnum) kind: ComplaintKind;
  @Field(() => String, { nullable: true, description: 'Null once they are forgotten.' }) words: string | null;
  @Field(() => InstantScalar) saidAt: Date;
  @Field(() => InstantScalar, { nullable: true }) answeredAt: Date | null;
  @Field(() => String, { nullable: true }) answer: string | null;
}

export const complaintType = ({ communityId: _, answeredBy: __, ...row }: SeenComplaint): ComplaintType =>
  row;
