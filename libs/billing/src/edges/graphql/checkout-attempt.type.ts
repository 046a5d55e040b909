import { graphqlEnum } from '@enishi/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';

import type { CheckoutState } from '../../domain/checkout-states.ts';

const states = ['requested', 'open', 'confirming', 'paid', 'expired', 'failed', 'unknown'] as const;
export const CheckoutStateEnum = graphqlEnum<CheckoutState>(
  states,
  'CheckoutState',
  'How far an attempt to pay has come.',
);

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
}
