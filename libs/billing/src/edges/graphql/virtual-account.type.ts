import { graphqlEnum } from '@enishi/platform';
import { Field, ObjectType } from '@nestjs/graphql';

import type { VirtualAccount } from '../../domain/virtual/virtual-account.ts';

const AccountKindEnum = graphqlEnum<VirtualAccount['kind']>(
  ['ordinary', 'current'],
  'VirtualAccountKind',
  '普通 or 当座.',
);

@ObjectType('VirtualAccount', { description: 'The account that Stripe gives a company for its transfers.' })
export class VirtualAccountType {
  @Field(() => String) bankName: string;
  @Field(() => String, { description: 'Four digits.' }) bankCode: string;
  @Field(() => String) branchName: string;
  @Field(() => String, { description: 'Three digits.' }) branchCode: string;
  @Field(() => AccountKindEnum) kind: VirtualAccount['kind'];
  @Field(() => String, { description: 'Seven digits.' }) number: string;
  @Field(() => String, { description: 'In kana, as it is typed at a bank.' }) holder: string;
}
