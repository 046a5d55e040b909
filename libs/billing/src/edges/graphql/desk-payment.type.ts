import type { Bilingual, TokyoDate, Yen } from '@enishi/kernel';
import { graphqlEnum, InstantScalar, TextType, TokyoDateScalar, YenScalar } from '@enishi/platform';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';

import type { PaymentState } from '../../domain/mirror.ts';
import { manualMeans } from '../../domain/payment-means.ts';
import type { ManualMeans, PaymentMeans } from '../../domain/payment-means.ts';
import type { AccessAfterRefund, RefundState } from '../../domain/refund-states.ts';

const paymentStates = [
  'paid',
  'partly_refunded',
  'refunded',
  'refund_pending',
  'disputed',
  'failed',
  'unknown',
] as const;
export const PaymentStateEnum = graphqlEnum<PaymentState>(
  paymentStates,
  'PaymentState',
  'Where the money of a payment is.',
);

const refundStates = ['requested', 'needs_account', 'pending', 'succeeded', 'failed', 'unknown'] as const;
export const RefundStateEnum = graphqlEnum<RefundState>(
  refundStates,
  'RefundState',
  'How far a refund has come.',
);

const accessChoices = ['keep_until_period_end', 'end_now', 'go_on'] as const;
export const AccessAfterRefundEnum = graphqlEnum<AccessAfterRefund>(
  accessChoices,
  'AccessAfterRefund',
  'What becomes of what was bought.',
);

/** Money going back. */
@ObjectType('DeskRefund')
export class DeskRefundType {
  @Field(() => ID)
  id: string;

  @Field(() => YenScalar)
  amount: Yen;

  @Field(() => RefundStateEnum)
  state: RefundState;

  @Field(() => String)
  reason: string;

  @Field(() => InstantScalar)
  at: Date;
}

/** A receipt that stands for a payment, or for a part of it. */
@ObjectType('PaymentReceipt')
export class PaymentReceiptType {
  @Field(() => ID) id: string;
  @Field(() => String) number: string;
  @Field(() => String, { description: 'Its PDF, marked as a copy for the desk.' }) url: string;
}

const meansOfPayment = ['card', 'konbini', 'cash', 'bank_transfer'] as const;
export const PaymentMeansEnum = graphqlEnum<PaymentMeans>(
  meansOfPayment,
  'PaymentMeans',
  'How a fee was paid.',
);

export const ManualMeansEnum = graphqlEnum<ManualMeans>(
  [...manualMeans],
  'ManualMeans',
  'How money came that the desk records.',
);

/** What the desk wrote down of a fee that it took. */
@ObjectType('ManualRecord')
export class ManualRecordType {
  @Field(() => TokyoDateScalar)
  receivedOn: TokyoDate;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => String)
  takenBy: string;

  @Field(() => String, { nullable: true })
  reversedBy: string | null;

  @Field(() => InstantScalar, { nullable: true })
  reversedAt: Date | null;

  @Field(() => String, { nullable: true })
  reversalReason: string | null;
}

/** A payment as the secretariat sees it. */
@ObjectType('DeskPayment')
export class DeskPaymentType {
  @Field(() => ID)
  id: string;

  @Field(() => InstantScalar)
  paidAt: Date;

  @Field(() => YenScalar, { description: 'Tax included.' })
  amount: Yen;

  @Field(() => YenScalar)
  refunded: Yen;

  @Field(() => PaymentStateEnum)
  state: PaymentState;

  @Field(() => TextType, { description: 'What it was for.' })
  description: Bilingual;

  @Field(() => PaymentMeansEnum)
  means: PaymentMeans;

  @Field(() => ManualRecordType, { nullable: true, description: 'Of fees that the desk took.' })
  manual: ManualRecordType | null;

  @Field(() => [PaymentReceiptType], { description: 'One, or the parts into which it was split.' })
  receipts: PaymentReceiptType[];

  @Field(() => String, { nullable: true })
  stripePaymentIntentId: string | null;

  @Field(() => [DeskRefundType])
  refunds: DeskRefundType[];
}

/** What has not been delivered of a fee. */
@ObjectType('Undelivered')
export class UndeliveredType {
  @Field(() => YenScalar, { description: 'Tax included.' })
  amount: Yen;

  @Field(() => Int, { description: 'Months not yet released to revenue.' })
  months: number;
}

/** What a refund would do, before it is made. */
@ObjectType('RefundReview')
export class RefundReviewType {
  @Field(() => ID)
  paymentId: string;

  @Field(() => YenScalar)
  refundable: Yen;

  @Field(() => YenScalar, { description: 'What the consequences are computed for.' })
  amount: Yen;

  @Field(() => UndeliveredType, { nullable: true, description: 'What a yearly fee still owes.' })
  undelivered: { amount: Yen; months: number } | null;

  @Field(() => String)
  memberName: string;

  @Field(() => [TextType])
  consequences: Bilingual[];

  @Field(() => TokyoDateScalar, {
    nullable: true,
    description: 'The day on which "end now" ends the paid plan.',
  })
  accessEndsIfRevoked: TokyoDate | null;

  @Field(() => String)
  idempotencyKey: string;
}

/** What the desk gives with the order to refund. */
@ArgsType()
export class RefundArgs {
  @Field(() => ID)
  paymentId: string;

  @Field(() => YenScalar, { description: 'At most what is left, tax included.' })
  amount: Yen;

  @Field(() => String, { description: 'Kept with the refund; up to 500 characters.' })
  reason: string;

  @Field(() => AccessAfterRefundEnum)
  access: AccessAfterRefund;

  @Field(() => String, { description: "The review's key: pressing twice refunds once." })
  idempotencyKey: string;
}
