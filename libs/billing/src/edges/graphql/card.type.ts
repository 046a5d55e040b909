import { graphqlEnum, TokyoDateScalar, YenScalar } from '@enishi/platform';
import type { TokyoDate, Yen } from '@enishi/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import type { CardPageState } from '../../domain/card-page-states.ts';

const expiries = ['valid', 'soon', 'expired'] as const;
export const CardExpiryEnum = graphqlEnum<(typeof expiries)[number]>(
  expiries,
  'CardExpiry',
  'How much longer a card can be charged; soon = within about a month.',
);

const states = ['requested', 'open', 'given', 'done', 'expired', 'failed'] as const;
export const CardPageStateEnum = graphqlEnum<CardPageState>(
  states,
  'CardPageState',
  'How far a change of card has come.',
);

/** The card in use: what may be shown of it. */
@ObjectType('PaymentCard')
export class PaymentCardType {
  @Field(() => String, { description: 'Such as visa, mastercard, jcb.' })
  brand: string;

  @Field(() => String)
  last4: string;

  @Field(() => Int)
  expMonth: number;

  @Field(() => Int)
  expYear: number;

  @Field(() => TokyoDateScalar, { description: 'The last day on which it can be charged.' })
  lastDay: TokyoDate;

  @Field(() => CardExpiryEnum)
  expiry: (typeof expiries)[number];
}

/** A page on which another card is given. `done` means that it is in place. */
@ObjectType('CardPage')
export class CardPageType {
  @Field(() => ID)
  id: string;

  @Field(() => CardPageStateEnum)
  state: CardPageState;

  @Field(() => String, { nullable: true, description: 'The page, while a card can be given there.' })
  url: string | null;

  @Field(() => YenScalar, { description: 'Overdue fees that the new card paid at once.' })
  paid: Yen;

  @Field(() => String, {
    nullable: true,
    description: 'Why an overdue fee could not be paid with the new card; no money moved for it.',
  })
  declineCode: string | null;
}
