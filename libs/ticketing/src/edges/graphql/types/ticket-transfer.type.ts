import type { OrderTransferView, RefundAccount } from '@enishi/billing';
import { graphqlEnum, InstantScalar, YenScalar } from '@enishi/platform';
import { Field, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType('TicketTransfer', { description: 'How an order is paid by bank transfer.' })
export class TicketTransferType {
  @Field(() => YenScalar) amount: number;
  @Field(() => YenScalar, { description: 'Of that what has come so far.' }) received: number;
  @Field(() => String, { description: 'The account, as the community has written it.' }) bankAccount: string;
  @Field(() => String, {
    description:
      'What is written as the payer’s name, the number first. At the secret address of a guest, which names nobody, the number alone.',
  })
  payer: string;
  @Field(() => InstantScalar) payUntil: Date;
}

export const ticketTransferType = (
  transfer: OrderTransferView | null,
  { named }: { named: boolean },
): TicketTransferType | null => {
  if (!transfer) return null;
  const { amount, received, bankAccount, reference, payer, payUntil } = transfer;
  return { amount, received, bankAccount, payer: named ? payer : String(reference), payUntil };
};

const RefundAccountKindEnum = graphqlEnum<RefundAccount['kind']>(
  ['ordinary', 'current', 'savings'],
  'RefundAccountKind',
  '普通, 当座, 貯蓄.',
);

@InputType()
export class RefundAccountInput {
  @Field(() => String) bank: string;
  @Field(() => String) branch: string;
  @Field(() => RefundAccountKindEnum) kind: RefundAccount['kind'];
  @Field(() => String, { description: 'At most seven digits.' }) number: string;
  @Field(() => String, { description: 'Its owner, in katakana.' }) holder: string;
}
