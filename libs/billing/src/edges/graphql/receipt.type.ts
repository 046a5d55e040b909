import type { TokyoDate, Yen } from '@enishi/kernel';
import { TokyoDateScalar, YenScalar } from '@enishi/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';

/** A receipt (領収書) of one payment. */
@ObjectType('Receipt')
export class ReceiptType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  number: string;

  @Field(() => TokyoDateScalar)
  issuedOn: TokyoDate;

  @Field(() => TokyoDateScalar)
  paidOn: TokyoDate;

  @Field(() => YenScalar, { description: 'Tax included.' })
  amount: Yen;

  @Field(() => YenScalar, { description: 'The consumption tax inside the amount.' })
  taxInside: Yen;

  @Field(() => String, { description: 'Whom it is made out to (宛名), without the honorific.' })
  addressee: string;

  @Field(() => String, { description: 'What for (但し書き).' })
  description: string;

  @Field(() => YenScalar, { description: 'What has been given back of the payment.' })
  refunded: Yen;

  @Field(() => Boolean, { description: 'True until the first download.' })
  addresseeEditable: boolean;

  @Field(() => String)
  downloadUrl: string;
}
