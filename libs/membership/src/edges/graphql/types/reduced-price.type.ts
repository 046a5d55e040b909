import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { BillingInterval, TokyoDate } from '@enishi/kernel';
import { BillingIntervalEnum, TokyoDateScalar, YenScalar } from '@enishi/platform';
import type { ReductionKind } from '../../../domain/plan-price.ts';
import { ReductionKindEnum } from './plan.type.ts';

@ObjectType('ReducedOffer', {
  description: 'A reduced price that may be asked for from the next renewal on.',
})
export class ReducedOfferType {
  @Field(() => ReductionKindEnum) kind: ReductionKind;
  @Field(() => Int, { nullable: true, description: 'Of an age: the birthday with which it ends.' })
  below: number | null;
  @Field(() => BillingIntervalEnum) interval: BillingInterval;
  @Field(() => YenScalar, { description: 'Yen per interval, tax included.' }) amount: number;
  @Field(() => TokyoDateScalar) on: TokyoDate;
}

@ObjectType('ReducedPrice', {
  description: 'A reduced price of a person, and the regular one that follows it.',
})
export class ReducedPriceType {
  @Field(() => ReductionKindEnum) kind: ReductionKind;
  @Field(() => Int, { nullable: true, description: 'Of an age: the birthday with which it ends.' })
  below: number | null;
  @Field(() => BillingIntervalEnum) interval: BillingInterval;
  @Field(() => YenScalar, { description: 'Yen per interval, tax included.' }) amount: number;
  @Field(() => YenScalar, { description: 'The price without it.' }) regular: number;
  @Field(() => TokyoDateScalar, { description: 'First day on which the person is not entitled to it.' })
  endsOn: TokyoDate;
  @Field(() => TokyoDateScalar, {
    nullable: true,
    description: 'The renewal from which the regular price is charged; null where nothing renews.',
  })
  regularFrom: TokyoDate | null;
}
