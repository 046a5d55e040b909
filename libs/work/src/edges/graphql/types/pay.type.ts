import { zenginAccountKinds } from '@enishi/japan';
import type { ZenginAccountKind } from '@enishi/japan';
import type { TokyoDate } from '@enishi/kernel';
import { graphqlEnum, InstantScalar, TokyoDateScalar, YenScalar } from '@enishi/platform';
import { Field, InputType, Int, ID, ObjectType } from '@nestjs/graphql';
import type { OwnPay } from '../../../actions/pay/read-pay.ts';
import { tailOf } from '../../../domain/pay-account.ts';
import type { Track } from '../../../domain/track.ts';
import { payMeans, payParts, payoutStates } from '../../../domain/payout.ts';
import type { PayMeans, PayPart, PayoutState } from '../../../domain/payout.ts';
import type { PayAccountEntity } from '../../../store/pay-account.entity.ts';
import type { PayoutEntity } from '../../../store/payout.entity.ts';
import { GigTrackEnum } from './employment.type.ts';

export const RewardStateEnum = graphqlEnum<PayoutState>(
  [...payoutStates],
  'RewardState',
  'Where a reward stands on its way to whoever did the work.',
);
export const PayPartEnum = graphqlEnum<PayPart>(
  [...payParts],
  'PayPart',
  'What it is for: the work, what the desk found beyond it, or a late calling off (休業手当).',
);
export const PayMeansEnum = graphqlEnum<PayMeans>([...payMeans], 'PayMeans', 'How a reward was paid.');
export const PayAccountKindEnum = graphqlEnum<ZenginAccountKind>(
  Object.keys(zenginAccountKinds) as ZenginAccountKind[],
  'PayAccountKind',
  '普通, 当座, 貯蓄.',
);

@InputType('PayAccountInput', { description: 'An account as it stands in a passbook.' })
export class PayAccountInputType {
  @Field(() => String) bank: string;
  @Field(() => String, { description: 'Four digits.' }) bankCode: string;
  @Field(() => String) branch: string;
  @Field(() => String, { description: 'Three digits; of ゆうちょ銀行 also the five of 記号.' })
  branchCode: string;
  @Field(() => PayAccountKindEnum) kind: ZenginAccountKind;
  @Field(() => String, { description: 'Up to seven digits; with 記号 the 番号.' }) number: string;
  @Field(() => String, { description: 'In kana.' }) holder: string;
}

@ObjectType('PayAccount', { description: 'Never the whole number.' })
export class PayAccountType {
  @Field(() => String) bank: string;
  @Field(() => String) branch: string;
  @Field(() => PayAccountKindEnum) kind: ZenginAccountKind;
  @Field(() => String, { description: 'The last four digits.' }) tail: string;
  @Field(() => String) holder: string;
  @Field(() => InstantScalar) namedAt: Date;
}

@ObjectType('Reward', { description: 'What is owed for one gig that was accepted.' })
export class RewardType {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => TokyoDateScalar) workDay: TokyoDate;
  @Field(() => YenScalar, { description: 'Tax included.' }) amount: number;
  @Field(() => TokyoDateScalar, { description: 'By when it is paid.' }) dueOn: TokyoDate;
  @Field(() => RewardStateEnum) state: PayoutState;
  @Field(() => PayMeansEnum, { nullable: true }) means: PayMeans | null;
  @Field(() => TokyoDateScalar, { nullable: true }) paidOn: TokyoDate | null;
  @Field(() => String, { nullable: true, description: 'Why the bank sent it back.' })
  returnReason: string | null;
  @Field(() => GigTrackEnum, { description: 'Wages of employment are paid by the company.' }) track: Track;
  @Field(() => PayPartEnum) part: PayPart;
  @Field(() => InstantScalar, { nullable: true, description: 'When the viewer said that it was not paid.' })
  unpaidAt: Date | null;
}

@ObjectType('PaidYear', { description: 'What was paid within a calendar year.' })
export class PaidYearType {
  @Field(() => Int) year: number;
  @Field(() => Int) count: number;
  @Field(() => YenScalar) total: number;
}

@ObjectType('OwnPay')
export class OwnPayType {
  @Field(() => PayAccountType, { nullable: true }) account: PayAccountType | null;
  @Field(() => Boolean, { description: 'The bank sent something back, and the account is the same since.' })
  accountAsked: boolean;
  @Field(() => [RewardType], { description: 'The latest hundred.' }) rewards: RewardType[];
  @Field(() => [PaidYearType]) years: PaidYearType[];
}

export const payAccountType = (account: PayAccountEntity): PayAccountType => {
  const { bank, branch, kind, holder, namedAt } = account;
  return { bank, branch, kind, holder, namedAt, tail: tailOf(account) };
};

export function rewardType(payout: PayoutEntity): RewardType {
  const { id, title, workDay, amount, dueOn, state, means, paidOn, returnReason } = payout;
  const { track, part, unpaidAt } = payout;
  return {
    ...{ id, title, workDay, amount, dueOn, state, means, paidOn, returnReason },
    ...{ track, part, unpaidAt },
  };
}

export function ownPayType({ account, payouts, years }: OwnPay): OwnPayType {
  const accountAsked = payouts.some(
    ({ state, returnedAt }) =>
      state === 'returned' && returnedAt !== null && (!account || account.namedAt <= returnedAt),
  );
  return {
    ...{ account: account && payAccountType(account), accountAsked },
    ...{ rewards: payouts.map(rewardType), years },
  };
}
