import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { newId } from '@enishi/kernel';
import type { Bilingual, BillingInterval, TokyoDate } from '@enishi/kernel';
import { BillingIntervalEnum, InstantScalar, TextType, TokyoDateScalar, YenScalar } from '@enishi/platform';
import { companyChangeDisclosure } from '../../../domain/company/company-change.ts';
import type { ChangeTiming } from '../../../domain/plan-change.ts';
import type { PricedCompanyChange } from '../../../actions/company/price-company-change.ts';
import { DisclosureBlockType } from '../types/checkout-review.type.ts';
import { ChangeTimingEnum } from '../types/plan-change.type.ts';
import { CompanyPlanType, companyPlanType } from './company-plan.type.ts';

@ObjectType('CompanyChangeReview', {
  description: "The final confirmation page of a company's change of plan.",
})
export class CompanyChangeReviewType {
  @Field(() => String) title: string;
  @Field(() => TextType) from: Bilingual;
  @Field(() => CompanyPlanType) plan: CompanyPlanType;
  @Field(() => BillingIntervalEnum) interval: BillingInterval;
  @Field(() => Boolean, { description: 'Paid by transfer on invoice; else by card.' }) invoiced: boolean;
  @Field(() => ChangeTimingEnum) timing: ChangeTiming;
  @Field(() => YenScalar, { description: 'Per interval from the change on, tax included.' }) amount: number;
  @Field(() => YenScalar, { description: 'Charged or invoiced at once; 0 for a change that waits.' })
  due: number;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Of the invoice of the difference.' })
  dueOn: TokyoDate | null;
  @Field(() => TokyoDateScalar) begins: TokyoDate;
  @Field(() => TokyoDateScalar, { description: 'When the new fee comes next.' }) nextOn: TokyoDate;
  @Field(() => YenScalar, {
    description: 'What that is: not `amount` where a price of its own has ended by then.',
  })
  nextAmount: number;
  @Field(() => Int) seats: number;
  @Field(() => Int) seatsBefore: number;
  @Field(() => Int, { description: 'People more than the new plan has seats for.' }) tooMany: number;
  @Field(() => [DisclosureBlockType]) disclosure: DisclosureBlockType[];
  @Field(() => TextType) buttonLabel: Bilingual;
  @Field(() => InstantScalar, { description: 'The second for which the sums hold; to be sent with it.' })
  pricedAt: Date;
  @Field(() => String, { description: 'Of all that is shown; to be sent with the order.' })
  fingerprint: string;
  @Field(() => String, { description: 'To be sent with the order: the same key is the same order.' })
  idempotencyKey: string;
}

/** Which change to look at. */
@ArgsType()
export class CompanyChangeReviewArgs {
  @Field(() => ID) companyId: string;
  @Field(() => String) planKey: string;
  @Field(() => BillingIntervalEnum) interval: BillingInterval;
}

/** A press of the button that changes a company's plan. */
@ArgsType()
export class CompanyChangeArgs extends CompanyChangeReviewArgs {
  @Field(() => InstantScalar, { description: 'Of the page that was shown.' }) pricedAt: Date;
  @Field(() => String, { description: 'Of the page that was shown.' }) fingerprint: string;
  @Field(() => String, { description: 'Of the page that was shown: the same key is the same order.' })
  idempotencyKey: string;
}

export function companyChangeReviewType(
  { prepared: { order, held }, cost }: PricedCompanyChange,
  { pricedAt, today }: { pricedAt: Date; today: TokyoDate },
): CompanyChangeReviewType {
  const { blocks, ...shown } = companyChangeDisclosure(order, today, cost);
  const { title, from, plan, interval, employees } = order;
  return {
    ...shown,
    ...{ title, from: from.name, plan: companyPlanType(plan, employees), interval, pricedAt },
    ...{ invoiced: held.invoiced, seats: plan.seats, seatsBefore: from.seats, idempotencyKey: newId() },
    disclosure: blocks.map((block) => ({ ...block })),
  };
}
