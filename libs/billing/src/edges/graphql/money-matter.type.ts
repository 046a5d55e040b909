import type { Bilingual, Yen } from '@enishi/kernel';
import { graphqlEnum, InstantScalar, TextType, YenScalar } from '@enishi/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';

import type { MatterKind } from '../../domain/decision.ts';
import type { MatterAct } from '../../domain/money-matters.ts';

const kinds = [
  'dead_letter',
  'unknown_payment',
  'drift',
  'duplicate_subscription',
  'foreign_event',
  'refund_failed',
  'dispute',
  'dispute_lost',
  'payout_unclear',
  'cash_return_failed',
  'documents_broken',
  'amount_mismatch',
] as const;
export const MoneyMatterKindEnum = graphqlEnum<MatterKind>(
  kinds,
  'MoneyMatterKind',
  'What about money needs a person.',
);

const acts = ['retry', 'sync_customer', 'mark_resolved'] as const;
export const MoneyMatterActEnum = graphqlEnum<MatterAct>(
  acts,
  'MoneyMatterAct',
  'What the desk can do about a matter.',
);

const modes = ['sandbox', 'test', 'live'] as const;
export const PaymentModeEnum = graphqlEnum(modes, 'PaymentMode', 'Whether money is real: only in `live`.');

/** Something about money that needs a person, with what is most likely the right thing to do. */
@ObjectType('MoneyMatter')
export class MoneyMatterType {
  @Field(() => ID)
  id: string;

  @Field(() => MoneyMatterKindEnum)
  kind: MatterKind;

  @Field(() => InstantScalar)
  openedAt: Date;

  @Field(() => TextType)
  summary: Bilingual;

  @Field(() => String)
  detail: string;

  @Field(() => ID, { nullable: true })
  memberId: string | null;

  @Field(() => ID, { nullable: true })
  companyId: string | null;

  @Field(() => YenScalar, { nullable: true })
  amount: Yen | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'Until when something can be done about it; null where that is not limited.',
  })
  dueBy: Date | null;

  @Field(() => MoneyMatterActEnum)
  proposedAct: MatterAct;
}
