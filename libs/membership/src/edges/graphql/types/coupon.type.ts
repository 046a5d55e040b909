import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { BillingInterval, TokyoDate } from '@enishi/kernel';
import {
  BillingIntervalEnum,
  InstantScalar,
  TokyoDateScalar,
  YenScalar,
  graphqlEnum,
} from '@enishi/platform';
import type { CouponUseView, CouponView } from '../../../actions/list-coupons.ts';
import type { CouponTakes } from '../../../domain/coupon-discount.ts';
import { couponSpans } from '../../../domain/coupon.ts';
import type { CouponSpan, CouponState } from '../../../domain/coupon.ts';

export const CouponTakesEnum = graphqlEnum(['yen', 'percent'], 'CouponTakes', '定額または定率.');
export const CouponSpanEnum = graphqlEnum(
  [...couponSpans],
  'CouponSpan',
  'The first charge alone, those of some months, or all.',
);
export const CouponStateEnum = graphqlEnum(
  ['upcoming', 'open', 'used_up', 'over', 'stopped'],
  'CouponState',
  '開始前, 利用できる, 上限に達した, 期間終了, 停止.',
);

@ObjectType('Coupon', {
  description: 'Never changed once made: another one is made, and this one is stopped.',
})
export class CouponType {
  @Field(() => ID) id: string;
  @Field(() => String) code: string;
  @Field(() => CouponTakesEnum) takes: CouponTakes;
  @Field(() => Int, { description: 'Yen or per cent.' }) amount: number;
  @Field(() => [String]) planKeys: string[];
  @Field(() => [BillingIntervalEnum]) intervals: BillingInterval[];
  @Field(() => CouponSpanEnum) span: CouponSpan;
  @Field(() => Int, { nullable: true }) months: number | null;
  @Field(() => TokyoDateScalar) fromDay: TokyoDate;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Last day on which it may be used.' })
  untilDay: TokyoDate | null;
  @Field(() => Int, { nullable: true, description: 'Uses in all; null without a limit.' })
  useLimit: number | null;
  @Field(() => Boolean) oncePerMember: boolean;
  @Field(() => Boolean) newcomersOnly: boolean;
  @Field(() => CouponStateEnum) state: CouponState;
  @Field(() => Int, { description: 'Paid, or under way on the payment page.' }) uses: number;
  @Field(() => YenScalar, { description: 'Taken off what was charged so far.' }) given: number;
  @Field(() => String) madeBy: string;
  @Field(() => InstantScalar) madeAt: Date;
  @Field(() => String, { nullable: true }) stoppedBy: string | null;
  @Field(() => InstantScalar, { nullable: true }) stoppedAt: Date | null;
}

@ObjectType('CouponUse', { description: 'An order with a coupon.' })
export class CouponUseType {
  @Field(() => ID) id: string;
  @Field(() => ID, { nullable: true }) memberId: string | null;
  @Field(() => String, { nullable: true, description: 'Null for one who was erased.' }) number: string | null;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => String) planKey: string;
  @Field(() => Boolean, {
    description: 'False while the payment page waits; an abandoned one gives it back.',
  })
  paid: boolean;
  @Field(() => Boolean, { description: 'Refunded in full and over: it is no use any more.' })
  returned: boolean;
  @Field(() => InstantScalar) orderedAt: Date;
  @Field(() => YenScalar, { description: 'Taken off what this member was charged so far.' }) given: number;
}

@ObjectType('CouponStory', { description: 'A coupon and its newest uses.' })
export class CouponStoryType {
  @Field(() => CouponType) coupon: CouponType;
  @Field(() => [CouponUseType]) uses: CouponUseType[];
}

@InputType('CouponInput')
export class CouponInput {
  @Field(() => ID, { description: 'Made with the page: the same id is the same coupon.' }) id: string;
  @Field(() => String, { description: 'Letters and digits; width and case do not matter.' }) code: string;
  @Field(() => CouponTakesEnum) takes: CouponTakes;
  @Field(() => Int) amount: number;
  @Field(() => [String]) planKeys: string[];
  @Field(() => [BillingIntervalEnum]) intervals: BillingInterval[];
  @Field(() => CouponSpanEnum) span: CouponSpan;
  @Field(() => Int, { nullable: true }) months?: number | null;
  @Field(() => TokyoDateScalar) fromDay: TokyoDate;
  @Field(() => TokyoDateScalar, { nullable: true }) untilDay?: TokyoDate | null;
  @Field(() => Int, { nullable: true }) useLimit?: number | null;
  @Field(() => Boolean) oncePerMember: boolean;
  @Field(() => Boolean) newcomersOnly: boolean;
}

export const couponType = (coupon: CouponView): CouponType => ({
  ...coupon,
  planKeys: [...coupon.planKeys],
  intervals: [...coupon.intervals],
});

export const couponUseType = (use: CouponUseView): CouponUseType => ({
  id: use.attemptId,
  ...{ memberId: use.member?.id ?? null, number: use.member?.number ?? null, name: use.member?.name ?? null },
  ...{ planKey: use.offerKey, paid: use.state === 'paid', orderedAt: use.orderedAt, given: use.given },
  returned: use.returned,
});
