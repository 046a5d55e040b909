import { yen } from '@enishi/kernel';
import type { TokyoDate, Yen } from '@enishi/kernel';
import { graphqlEnum, InstantScalar, TokyoDateScalar, YenScalar } from '@enishi/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import type { StripeTransfer, StripeTransfers } from '../../actions/virtual/read-stripe-transfers.ts';
import { transferRequestStates } from '../../domain/virtual/transfer-request.ts';
import { cashReturnStates } from '../../domain/virtual/cash-return.ts';
import type { CashReturnState } from '../../domain/virtual/cash-return.ts';
import type { TransferRequestState } from '../../domain/virtual/transfer-request.ts';
import type { PaidInto } from '../../domain/virtual/virtual-account.ts';
import { PaidIntoEnum } from './invoicing.type.ts';

const StripeTransferStateEnum = graphqlEnum<TransferRequestState>(
  [...transferRequestStates],
  'StripeTransferState',
  'Being asked for; awaited, also while part has come; paid; called back; Stripe would not.',
);

@ObjectType('StripeTransfer', { description: 'An invoice that is paid into an account of Stripe’s.' })
export class StripeTransferType {
  @Field(() => ID, { description: 'Of what is owed.' }) id: string;
  @Field(() => ID) documentId: string;
  @Field(() => String) number: string;
  @Field(() => String) debtor: string;
  @Field(() => TokyoDateScalar) dueOn: TokyoDate;
  @Field(() => StripeTransferStateEnum) state: TransferRequestState;
  @Field(() => YenScalar, { description: 'What Stripe was asked for, or what is open before.' }) amount: Yen;
  @Field(() => YenScalar, { description: 'Put aside at Stripe until the rest is there, or paid.' })
  arrived: Yen;
  @Field(() => YenScalar, { description: 'Still to be transferred.' }) left: Yen;
  @Field(() => YenScalar, { nullable: true, description: 'What Stripe kept of it, once it is paid.' })
  fee: Yen | null;
  @Field(() => InstantScalar, { nullable: true }) endedAt: Date | null;
}

@ObjectType('StripeBalance', { description: 'Money of a company that lies at Stripe for no invoice.' })
export class StripeBalanceType {
  @Field(() => ID, { description: 'Of the customer.' }) id: string;
  @Field(() => String) name: string;
  @Field(() => YenScalar) amount: Yen;
}

const CashReturnStateEnum = graphqlEnum<CashReturnState>(
  [...cashReturnStates],
  'CashReturnState',
  'Waits for approval; approved; withdrawn; Stripe sends it; the company has it; it did not get through and lies at Stripe again.',
);

@ObjectType('CashReturn', { description: 'Money that goes back to a company from Stripe.' })
export class CashReturnType {
  @Field(() => ID) id: string;
  @Field(() => ID, { description: 'Of the balance.' }) customerId: string;
  @Field(() => String) name: string;
  @Field(() => YenScalar) amount: Yen;
  @Field(() => CashReturnStateEnum) state: CashReturnState;
  @Field(() => String) askedBy: string;
  @Field(() => Boolean, { description: 'Whoever asks wrote it down and may not approve it.' }) isOwn: boolean;
  @Field(() => InstantScalar) askedAt: Date;
  @Field(() => String, { nullable: true }) decidedBy: string | null;
  @Field(() => InstantScalar, { nullable: true }) decidedAt: Date | null;
}

@ObjectType('StripeTransferOverview')
export class StripeTransferOverviewType {
  @Field(() => PaidIntoEnum, { description: 'Into which account invoices are paid from now on.' })
  paidInto: PaidInto;
  @Field(() => [StripeTransferType], { description: 'At most a hundred, those due first first.' })
  awaited: StripeTransferType[];
  @Field(() => Int) awaitedCount: number;
  @Field(() => YenScalar, { description: 'Still to be transferred of all of them.' }) awaitedAmount: Yen;
  @Field(() => Int, { description: 'Invoices awaited on the community’s own account.' }) ownCount: number;
  @Field(() => YenScalar) ownAmount: Yen;
  @Field(() => [StripeTransferType], { description: 'The last twenty that were paid.' })
  paid: StripeTransferType[];
  @Field(() => [StripeBalanceType], { description: 'At most a hundred.' }) balances: StripeBalanceType[];
  @Field(() => [CashReturnType], { description: 'The last twenty, the newest first.' })
  returns: CashReturnType[];
}

const awaitedAtOnce = 100;

export function stripeTransfersType(
  { awaited, paid, withCash, returns, own }: StripeTransfers,
  { paidInto, viewer }: { paidInto: PaidInto; viewer: string },
): StripeTransferOverviewType {
  return {
    ...{ paidInto, awaited: awaited.slice(0, awaitedAtOnce).map(shown), awaitedCount: awaited.length },
    awaitedAmount: yen(awaited.reduce((sum, { left }) => sum + left, 0)),
    ...{ ownCount: own.count, ownAmount: own.amount, paid: paid.map(shown) },
    balances: withCash.map(({ id, name, cashAtStripe: amount }) => ({ id, name, amount })),
    returns: returns.map(({ row: { asker, ...row }, name }) => ({ ...row, name, isOwn: asker === viewer })),
  };
}

function shown({ receivable, request, state, arrived, left }: StripeTransfer): StripeTransferType {
  const { id, documentId, documentNumber: number, debtor, dueOn } = receivable;
  return {
    ...{ id, documentId, number, debtor, dueOn, state, arrived, left, amount: request?.amount ?? left },
    ...{ fee: request?.fee ?? null, endedAt: request?.endedAt ?? null },
  };
}
