import type { TokyoDate, Yen } from '@enishi/kernel';
import { graphqlEnum, InstantScalar, TokyoDateScalar, YenScalar } from '@enishi/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

import type { Readdressing } from '../../domain/receipt-versions.ts';

const ways = ['in_place', 'new_version', 'at_desk', 'over'] as const;
export const ReaddressingEnum = graphqlEnum<Readdressing>(
  ways,
  'Readdressing',
  'How a receipt is made out to somebody else: as it is, by a new one in its place, by the secretariat, or not at all.',
);

/** A choice of 但し書き. */
@ObjectType('ReceiptPurpose')
export class ReceiptPurposeType {
  @Field(() => String) key: string;
  @Field(() => String, { description: 'As it will be printed, in Japanese.' }) text: string;
}

/** The receipt whose place another took. */
@ObjectType('ReplacedReceipt')
export class ReplacedReceiptType {
  @Field(() => String) number: string;
  @Field(() => TokyoDateScalar) issuedOn: TokyoDate;
  @Field(() => String, { description: '`readdressed` or `split`.' }) because: string;
  @Field(() => Int, { nullable: true, description: 'Which of the parts of a split, from 1.' })
  part: number | null;
  @Field(() => Int, { nullable: true }) parts: number | null;
}

/** Something that was done with a receipt. */
@ObjectType('ReceiptTurn')
export class ReceiptTurnType {
  @Field(() => ID) id: string;
  @Field(() => InstantScalar) at: Date;
  @Field(() => String, {
    description: '`made_out`, `handed_out`, `reissued`, `readdressed`, `split` or `taken_back`.',
  })
  kind: string;
  @Field(() => String, { description: '`member` or `desk`.' }) actor: string;
  @Field(() => String, { nullable: true, description: 'Who at the desk; told at the desk only.' })
  actorName: string | null;
  @Field(() => String, { nullable: true, description: 'Told at the desk only.' }) reason: string | null;
  @Field(() => String, { nullable: true }) addresseeBefore: string | null;
}

/** A receipt (領収書) of one payment, of a part of it, or of an invoice that was paid. */
@ObjectType('Receipt')
export class ReceiptType {
  @Field(() => ID) id: string;
  @Field(() => String) number: string;
  @Field(() => TokyoDateScalar) issuedOn: TokyoDate;
  @Field(() => TokyoDateScalar) paidOn: TokyoDate;
  @Field(() => YenScalar, { description: 'Tax included.' }) amount: Yen;
  @Field(() => YenScalar, { description: 'The consumption tax inside the amount.' }) taxInside: Yen;
  @Field(() => String, { description: 'Whom it is made out to (宛名), without the honorific.' })
  addressee: string;
  @Field(() => String, { description: 'What for (但し書き).' }) description: string;
  @Field(() => YenScalar, { description: 'What of it has been given back.' }) refunded: Yen;
  @Field(() => YenScalar, {
    nullable: true,
    description:
      'The revenue stamp that it bears where it is printed; null: the table of the tax office says it.',
  })
  stampOnPaper: Yen | null;
  @Field(() => ReaddressingEnum) readdressing: Readdressing;
  @Field(() => Boolean, { description: 'Whether it may be split into several.' }) splittable: boolean;
  @Field(() => [ReceiptPurposeType], { description: 'What it may say instead.' })
  purposes: ReceiptPurposeType[];
  @Field(() => Int, {
    description: 'How often it was handed out; every time after the first is marked 再発行.',
  })
  handedOut: number;
  @Field(() => String, {
    nullable: true,
    description: '`readdressed`, `split` or `taken_back`; null while it counts.',
  })
  supersededBecause: string | null;
  @Field(() => ReplacedReceiptType, { nullable: true }) replaces: ReplacedReceiptType | null;
  @Field(() => [String], { description: 'Numbers of the receipts that took its place.' })
  replacedBy: string[];
  @Field(() => [ReceiptTurnType], { description: 'What was done with it, newest first.' })
  turns: ReceiptTurnType[];
  @Field(() => String, { nullable: true, description: 'Of the invoice that was paid, where it is of one.' })
  invoiceNumber: string | null;
  @Field(() => String) downloadUrl: string;
}

/** One of the receipts into which one is to be split. */
@InputType()
export class ReceiptPartInput {
  @Field(() => String) addressee: string;
  @Field(() => YenScalar, { description: 'Tax included.' }) amount: number;
}
