import type { TokyoDate, Yen } from '@enishi/kernel';
import { graphqlEnum, TokyoDateScalar, YenScalar } from '@enishi/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import type { PayoutState } from '../../domain/payout.ts';

const states = ['under_way', 'paid', 'failed'] as const;
export const PayoutStateEnum = graphqlEnum<PayoutState>(states, 'PayoutState', 'Where a payout is.');

/** A payout from Stripe to the bank account. */
@ObjectType('Payout')
export class PayoutType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  stripeId: string;

  @Field(() => TokyoDateScalar, { description: 'The day on which the bank has or will have it.' })
  arrivesOn: TokyoDate;

  @Field(() => YenScalar, { description: 'What of it is this community’s.' })
  amount: Yen;

  @Field(() => YenScalar, { description: 'The sum as it stands on the bank statement.' })
  whole: Yen;

  @Field(() => Int, {
    description: 'How many payments, refunds and disputes of this community it is made of.',
  })
  movements: number;

  @Field(() => PayoutStateEnum)
  state: PayoutState;
}

/** Payouts, and what by the books is still at Stripe. */
@ObjectType('PayoutOverview')
export class PayoutOverviewType {
  @Field(() => [PayoutType])
  items: PayoutType[];

  @Field(() => YenScalar, { description: 'On the balance at Stripe.' })
  atStripe: Yen;

  @Field(() => YenScalar, { description: 'On its way to the bank.' })
  underWay: Yen;
}
