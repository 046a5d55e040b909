import type { ZenginAccountKind, ZenginPayer } from '@enishi/japan';
import type { TokyoDate } from '@enishi/kernel';
import { graphqlEnum, InstantScalar, TokyoDateScalar, YenScalar } from '@enishi/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { PayTray, SeenRun, SeenTransfer, UnpaidPayout } from '../../../actions/pay/read-pay.ts';
import { tailOf } from '../../../domain/pay-account.ts';
import { payRunStates } from '../../../domain/pay-run.ts';
import type { PayRunState } from '../../../domain/pay-run.ts';
import { isNearDue, payHindrances } from '../../../domain/payout.ts';
import type { PayHindrance } from '../../../domain/payout.ts';
import type { PayRunEntity } from '../../../store/pay-run.entity.ts';
import { payAccountType, PayAccountKindEnum, PayAccountType, rewardType, RewardType } from './pay.type.ts';

export const PayRunStateEnum = graphqlEnum<PayRunState>(
  [...payRunStates],
  'PayRunState',
  'Where a run of transfers stands.',
);
export const RewardHindranceEnum = graphqlEnum<PayHindrance>(
  [...payHindrances],
  'RewardHindrance',
  'Why something cannot be transferred.',
);

@InputType('PayPayerInput', { description: 'From which account a run is paid.' })
export class PayPayerInputType {
  @Field(() => String, { description: '委託者コード, ten digits.' }) code: string;
  @Field(() => String, { description: 'In kana.' }) name: string;
  @Field(() => String) bankCode: string;
  @Field(() => String) branchCode: string;
  @Field(() => PayAccountKindEnum) kind: ZenginAccountKind;
  @Field(() => String) number: string;
}

@ObjectType('PayPayer', { description: 'From which account the latest run is paid.' })
export class PayPayerType {
  @Field(() => String) code: string;
  @Field(() => String) name: string;
  @Field(() => String) bankCode: string;
  @Field(() => String) branchCode: string;
  @Field(() => PayAccountKindEnum) kind: ZenginAccountKind;
  @Field(() => String) number: string;
}

@ObjectType('UnpaidReward')
export class UnpaidRewardType {
  @Field(() => RewardType) reward: RewardType;
  @Field(() => ID, { nullable: true }) memberId: string | null;
  @Field(() => String, { nullable: true, description: 'Null where the person was erased.' })
  name: string | null;
  @Field(() => PayAccountType, { nullable: true }) account: PayAccountType | null;
  @Field(() => RewardHindranceEnum, { nullable: true }) hindrance: PayHindrance | null;
  @Field(() => Boolean, { description: 'Its day is within ten days, or over.' }) near: boolean;
}

@ObjectType('PayRun')
export class PayRunType {
  @Field(() => ID) id: string;
  @Field(() => TokyoDateScalar) payOn: TokyoDate;
  @Field(() => PayRunStateEnum) state: PayRunState;
  @Field(() => Int, { description: 'Transfers.' }) count: number;
  @Field(() => YenScalar) total: number;
  @Field(() => InstantScalar) madeAt: Date;
}

@ObjectType('PayTray')
export class PayTrayType {
  @Field(() => [UnpaidRewardType], { description: 'By day, five hundred at most.' })
  unpaid: UnpaidRewardType[];
  @Field(() => [PayRunType], { description: 'The newest fifty.' }) runs: PayRunType[];
  @Field(() => PayPayerType, { nullable: true }) payer: PayPayerType | null;
}

@ObjectType('PayTransfer', { description: 'What one person is paid by a run.' })
export class PayTransferType {
  @Field(() => ID) id: string;
  @Field(() => Int) line: number;
  @Field(() => ID, { nullable: true }) memberId: string | null;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => YenScalar) amount: number;
  @Field(() => String) bank: string;
  @Field(() => String) branch: string;
  @Field(() => String, { description: 'The last four digits.' }) tail: string;
  @Field(() => String) holder: string;
  @Field(() => [String], { description: 'Of the gigs.' }) titles: string[];
  @Field(() => TokyoDateScalar, { nullable: true }) returnedOn: TokyoDate | null;
  @Field(() => String, { nullable: true }) returnReason: string | null;
}

@ObjectType('PayRunAtDesk')
export class PayRunAtDeskType {
  @Field(() => PayRunType) run: PayRunType;
  @Field(() => PayPayerType) payer: PayPayerType;
  @Field(() => [PayTransferType], { description: 'One for each person, five hundred at most.' })
  transfers: PayTransferType[];
  @Field(() => [InstantScalar], { description: 'When its file was fetched, the first fifty times.' })
  downloads: Date[];
}

const payRunType = ({ id, payOn, state, count, total, madeAt }: PayRunEntity): PayRunType => ({
  ...{ id, payOn, state, count, total, madeAt },
});

const payerType = ({ code, name, bankCode, branchCode, kind, number }: ZenginPayer): PayPayerType => ({
  ...{ code, name, bankCode, branchCode, kind, number },
});

function unpaidType(unpaid: UnpaidPayout, today: TokyoDate): UnpaidRewardType {
  const { memberId, member, account, hindrance } = unpaid;
  return {
    ...{ reward: rewardType(unpaid), memberId, name: member?.name ?? null, hindrance },
    ...{ account: account && payAccountType(account), near: isNearDue(unpaid, today) },
  };
}

export function payTrayType({ unpaid, runs }: PayTray, today: TokyoDate): PayTrayType {
  const payer = runs[0]?.payer;
  return {
    unpaid: unpaid.map((each) => unpaidType(each, today)),
    runs: runs.map(payRunType),
    payer: payer ? payerType(payer) : null,
  };
}

function transferType(transfer: SeenTransfer): PayTransferType {
  const { id, line, memberId, member, amount, bank, branch, holder, returnedOn, returnReason } = transfer;
  return {
    ...{ id, line, memberId, name: member?.name ?? null, amount, bank, branch, holder },
    ...{ tail: tailOf(transfer), titles: transfer.payouts.map(({ title }) => title) },
    ...{ returnedOn, returnReason },
  };
}

export const payRunAtDeskType = ({ run, transfers, downloads }: SeenRun): PayRunAtDeskType => ({
  ...{ run: payRunType(run), payer: payerType(run.payer), transfers: transfers.map(transferType) },
  downloads: downloads.map(({ downloadedAt }) => downloadedAt),
});
