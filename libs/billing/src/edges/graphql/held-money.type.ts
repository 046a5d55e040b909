import type { TokyoDate, Yen } from '@enishi/kernel';
import { graphqlEnum, InstantScalar, TokyoDateScalar, YenScalar } from '@enishi/platform';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { heldMoveKinds, heldMoveStates } from '../../domain/held/held-money.ts';
import type { HeldMoveKind, HeldMoveState } from '../../domain/held/held-money.ts';
import type { AccountKind } from '../../domain/transfers/bank-statement.ts';
import { AccountKindEnum, OpenInvoiceType } from './transfer.type.ts';

const HeldMoveKindEnum = graphqlEnum<HeldMoveKind>(
  [...heldMoveKinds],
  'HeldMoveKind',
  'Repaid to the payer, or assigned to an invoice or an order.',
);
const HeldMoveStateEnum = graphqlEnum<HeldMoveState>(
  [...heldMoveStates],
  'HeldMoveState',
  'Written down, not booked; booked; withdrawn before; reversed afterwards.',
);
export type HeldMoveDecision = Exclude<HeldMoveState, 'asked'>;
export const HeldMoveDecisionEnum = graphqlEnum<HeldMoveDecision>(
  ['booked', 'withdrawn', 'reversed'],
  'HeldMoveDecision',
  'Approve a repayment, withdraw it, or reverse what was booked.',
);

@ObjectType('HeldMove', { description: 'What became of some of it.' })
export class HeldMoveType {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'Whose money it is, as the bank wrote it.' }) payer: string;
  @Field(() => HeldMoveKindEnum) kind: HeldMoveKind;
  @Field(() => HeldMoveStateEnum) state: HeldMoveState;
  @Field(() => YenScalar) amount: Yen;
  @Field(() => TokyoDateScalar) day: TokyoDate;
  @Field(() => String, { description: 'Bank and branch, or the number of the invoice.' }) target: string;
  @Field(() => String, { description: 'Last four digits of the account; empty for an assignment.' })
  accountTail: string;
  @Field(() => Boolean, {
    description: 'Kept for an order, or has paid for one: it is given back with that.',
  })
  forOrder: boolean;
  @Field(() => String) note: string;
  @Field(() => String) askedBy: string;
  @Field(() => Boolean, { description: 'Whoever asks wrote it down and may not approve it.' }) isOwn: boolean;
  @Field(() => InstantScalar) askedAt: Date;
  @Field(() => String, { nullable: true }) decidedBy: string | null;
  @Field(() => InstantScalar, { nullable: true }) decidedAt: Date | null;
}

@ObjectType('RefundAccount', { description: 'Where its owner wants it back.' })
export class RefundAccountType {
  @Field(() => String) bank: string;
  @Field(() => String) branch: string;
  @Field(() => AccountKindEnum) kind: AccountKind;
  @Field(() => String) number: string;
  @Field(() => String, { description: 'In katakana.' }) holder: string;
}

@ObjectType('HeldMoney', { description: '預り金: yen that came beyond what was owed.' })
export class HeldMoneyType {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'As the bank wrote it, or as the invoice is made out.' }) payer: string;
  @Field(() => TokyoDateScalar) arosOn: TokyoDate;
  @Field(() => YenScalar) amount: Yen;
  @Field(() => YenScalar, { description: 'Neither repaid, nor assigned, nor waiting for approval.' })
  left: Yen;
  @Field(() => [HeldMoveType], { description: 'Newest first.' }) moves: HeldMoveType[];
  @Field(() => RefundAccountType, {
    nullable: true,
    description:
      'Where its owner has named one, until it is repaid; of one that is opened alone, never in the list.',
  })
  account: RefundAccountType | null;
}

@ObjectType('HeldOverview')
export class HeldOverviewType {
  @Field(() => [HeldMoneyType], { description: 'The hundred oldest of which something is left.' })
  items: HeldMoneyType[];
  @Field(() => Int) count: number;
  @Field(() => YenScalar, { description: 'What the account 預り金 holds.' }) amount: Yen;
  @Field(() => [HeldMoveType], { description: 'The last twenty moves.' }) recent: HeldMoveType[];
}

@ObjectType('HeldChoice', { description: 'One of them, and invoices that it may settle.' })
export class HeldChoiceType {
  @Field(() => HeldMoneyType) held: HeldMoneyType;
  @Field(() => [OpenInvoiceType], { description: 'At most twenty that fit what is looked for.' })
  invoices: OpenInvoiceType[];
}

@ArgsType()
export class AskRepaymentArgs {
  @Field(() => ID) id: string;
  @Field(() => Int) amount: number;
  @Field(() => TokyoDateScalar, { description: 'Day on which the bank sent it.' }) day: TokyoDate;
  @Field(() => String, { description: 'Bank and branch that it went to.' }) bank: string;
  @Field(() => String, { description: 'Last four digits of the account.' }) accountTail: string;
  @Field(() => String) note: string;
}

@ArgsType()
export class AssignHeldArgs {
  @Field(() => ID) id: string;
  @Field(() => ID, { description: 'Of what is owed by an invoice, or of an order.' }) receivableId: string;
  @Field(() => Int) amount: number;
}
