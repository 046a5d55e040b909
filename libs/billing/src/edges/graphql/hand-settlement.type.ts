import type { TokyoDate, Yen } from '@enishi/kernel';
import { graphqlEnum, InstantScalar, TokyoDateScalar, YenScalar } from '@enishi/platform';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';

import type { ManualMeans } from '../../domain/payment-means.ts';
import type { HandSettlementState } from '../../domain/receivables/hand-settlement.ts';
import type { ReceivableState } from '../../domain/receivables/receivable.ts';
import { ManualMeansEnum } from './desk-payment.type.ts';
import { ReceiptType } from './receipt.type.ts';

const HandSettlementStateEnum = graphqlEnum<HandSettlementState>(
  ['booked', 'reversed'],
  'HandSettlementState',
  'Booked, or taken back by a counter-entry.',
);
const ReceivableStateEnum = graphqlEnum<ReceivableState>(
  ['open', 'part', 'settled', 'credited'],
  'ReceivableState',
  'Nothing came yet, part of it, all of it; or all that was owed was given back.',
);

@ObjectType('HandSettlement', { description: 'Money for an invoice that the desk wrote down by hand.' })
export class HandSettlementType {
  @Field(() => ID) id: string;
  @Field(() => HandSettlementStateEnum) state: HandSettlementState;
  @Field(() => ManualMeansEnum) means: ManualMeans;
  @Field(() => YenScalar) amount: Yen;
  @Field(() => TokyoDateScalar) receivedOn: TokyoDate;
  @Field(() => String) note: string;
  @Field(() => String) takenBy: string;
  @Field(() => InstantScalar) takenAt: Date;
  @Field(() => String, { nullable: true }) reversedBy: string | null;
  @Field(() => InstantScalar, { nullable: true }) reversedAt: Date | null;
  @Field(() => String, { nullable: true }) reversalReason: string | null;
}

@ObjectType('InvoicePayment', {
  description: 'What is owed by an invoice, what came of it, and its receipts.',
})
export class InvoicePaymentType {
  @Field(() => ID, { description: 'Of what is owed.' }) receivableId: string;
  @Field(() => ReceivableStateEnum) state: ReceivableState;
  @Field(() => YenScalar, { description: 'After its credit notes, tax included.' }) owed: Yen;
  @Field(() => YenScalar, { description: 'What has still to be paid.' }) open: Yen;
  @Field(() => YenScalar, { description: 'Paid by whatever way, with bank’s fees that were let go.' })
  settled: Yen;
  @Field(() => TokyoDateScalar, { nullable: true }) settledOn: TokyoDate | null;
  @Field(() => Boolean, {
    description: 'Of a membership’s fee: its receipt stands among those of its company.',
  })
  isFee: boolean;
  @Field(() => TokyoDateScalar) today: TokyoDate;
  @Field(() => ID, { description: 'Under which the next payment is written down, once.' })
  nextId: string;
  @Field(() => [HandSettlementType], { description: 'Newest first, with those taken back.' })
  byHand: HandSettlementType[];
  @Field(() => [ReceiptType], { description: 'Newest first, every version.' }) receipts: ReceiptType[];
}

@ArgsType()
export class SettleByHandArgs {
  @Field(() => ID, { description: 'Made with the page: the same is the same payment.' }) id: string;
  @Field(() => ID) receivableId: string;
  @Field(() => Int, { description: 'Yen, from 1 up to what is open.' }) amount: number;
  @Field(() => ManualMeansEnum) means: ManualMeans;
  @Field(() => TokyoDateScalar, { description: 'Tokyo day on which the money came.' }) receivedOn: TokyoDate;
  @Field(() => String) note: string;
  @Field(() => Int, { description: 'What the page showed as open.' }) shownOpen: number;
}
