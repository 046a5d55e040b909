import type { TokyoDate } from '@enishi/kernel';
import { graphqlEnum, TokyoDateScalar, YenScalar } from '@enishi/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';

import type { CheckoutState } from '../../domain/checkout-states.ts';
import type { OnlineMeans } from '../../domain/payment-means.ts';

const states = [
  'requested',
  'open',
  'confirming',
  'waiting',
  'paid',
  'expired',
  'failed',
  'unknown',
] as const;
export const CheckoutStateEnum = graphqlEnum<CheckoutState>(
  states,
  'CheckoutState',
  'How far an attempt to pay has come.',
);

const means = ['card', 'konbini'] as const;
export const OnlineMeansEnum = graphqlEnum<OnlineMeans>(
  means,
  'OnlineMeans',
  'How a fan pays: by card, which is charged again by itself, or once at a convenience store.',
);

/** What is keyed in at the machine of one chain. */
@ObjectType('VoucherCode')
export class VoucherCodeType {
  @Field(() => String)
  chain: string;

  @Field(() => String, { nullable: true })
  paymentCode: string | null;

  @Field(() => String, { nullable: true })
  confirmationNumber: string | null;
}

/** What is taken to the convenience store. */
@ObjectType('Voucher')
export class VoucherType {
  @Field(() => String)
  url: string;

  @Field(() => TokyoDateScalar, { description: 'It can be paid until the last second of this day.' })
  lastDay: TokyoDate;

  @Field(() => [VoucherCodeType])
  codes: VoucherCodeType[];
}

/** An attempt to pay. Only `paid` means that money has moved; the browser's return proves nothing. */
@ObjectType('CheckoutAttempt')
export class CheckoutAttemptType {
  @Field(() => ID)
  id: string;

  @Field(() => CheckoutStateEnum)
  state: CheckoutState;

  @Field(() => String, { nullable: true, description: 'The payment page, while money can be taken there.' })
  url: string | null;

  @Field(() => String)
  planKey: string;

  @Field(() => String, { nullable: true, description: "The card company's reason for the last decline." })
  declineCode: string | null;

  @Field(() => Boolean, { description: 'Whether money has reached us through this attempt.' })
  moneyMoved: boolean;

  @Field(() => OnlineMeansEnum)
  means: OnlineMeans;

  @Field(() => YenScalar, { description: 'Tax included.' })
  amount: number;

  @Field(() => VoucherType, { nullable: true, description: 'While it can be paid.' })
  voucher: VoucherType | null;
}
