import type { TokyoDate } from '@enishi/kernel';
import { graphqlEnum, InstantScalar } from '@enishi/platform';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

import { invoiceBeginnings } from '../../domain/fee-invoice.ts';
import type { InvoiceBeginning } from '../../domain/fee-invoice.ts';
import { changedFields, invoicingFields } from '../../domain/invoicing-form.ts';
import type { InvoicingField, InvoicingTerms } from '../../domain/invoicing-form.ts';
import { stampRules } from '../../domain/receipt-stamp.ts';
import type { StampRule } from '../../domain/receipt-stamp.ts';
import { transferFeeRate } from '../../domain/virtual/stripe-fees.ts';
import { paidIntoWays } from '../../domain/virtual/virtual-account.ts';
import type { PaidInto } from '../../domain/virtual/virtual-account.ts';
import type { InvoicingTurnEntity } from '../../store/invoicing-turn.entity.ts';

export const InvoiceBeginningEnum = graphqlEnum<InvoiceBeginning>(
  [...invoiceBeginnings],
  'InvoiceBeginning',
  'With what a membership on invoice begins.',
);
export const PaidIntoEnum = graphqlEnum<PaidInto>(
  [...paidIntoWays],
  'PaidInto',
  'Into which account invoices are paid: the own one, or the one that Stripe gives each company.',
);
export const StampRuleEnum = graphqlEnum<StampRule>(
  [...stampRules],
  'StampRule',
  'Whether receipts on paper bear a revenue stamp: those of a body that is not in business do not.',
);
export const InvoicingFieldEnum = graphqlEnum<InvoicingField>(
  [...invoicingFields],
  'InvoicingField',
  'A setting of invoicing.',
);

@ObjectType('InvoicingChange', { description: 'One setting, before and after.' })
export class InvoicingChangeType {
  @Field(() => InvoicingFieldEnum) field: InvoicingField;
  @Field(() => String) before: string;
  @Field(() => String) after: string;
}

@ObjectType('InvoicingTurn', { description: 'Who changed what, when.' })
export class InvoicingTurnType {
  @Field(() => ID) id: string;
  @Field(() => InstantScalar) at: Date;
  @Field(() => String) actor: string;
  @Field(() => [InvoicingChangeType]) changes: InvoicingChangeType[];
}

@ObjectType('Invoicing', {
  description: 'How fees of companies are invoiced, and stamps on receipts, from now on.',
})
export class InvoicingType {
  @Field(() => String, { description: 'As it is printed; empty while nobody has said it.' })
  bankAccount: string;
  @Field(() => PaidIntoEnum) paidInto: PaidInto;
  @Field(() => Float, { description: 'What Stripe keeps of a transfer to its accounts today, in per cent.' })
  stripeFeePercent: number;
  @Field(() => InvoiceBeginningEnum) beginsWith: InvoiceBeginning;
  @Field(() => Int, { description: 'Days before the end of a year on which the next is invoiced.' })
  renewalDays: number;
  @Field(() => Int, { description: 'Days for which a quote is valid.' }) quoteDays: number;
  @Field(() => Int, {
    description: 'Days before the end of a grace on which a company is written to again; 0 = never.',
  })
  reminderDays: number;
  @Field(() => StampRuleEnum) stamps: StampRule;
  @Field(() => String, {
    description: 'To be sent with a change: a page that was overtaken changes nothing.',
  })
  seen: string;
  @Field(() => [InvoicingTurnType], { description: 'Newest first, the last twenty.' })
  turns: InvoicingTurnType[];
}

/** As typed; refusals name the field. */
@InputType('InvoicingInput')
export class InvoicingInput {
  @Field(() => String) bankAccount: string;
  @Field(() => String) paidInto: string;
  @Field(() => String) beginsWith: string;
  @Field(() => String) renewalDays: string;
  @Field(() => String) quoteDays: string;
  @Field(() => String) reminderDays: string;
}

export function invoicingType(
  terms: InvoicingTerms,
  turns: readonly InvoicingTurnEntity[],
  today: TokyoDate,
): InvoicingType {
  const { bankAccount, paidInto, beginsWith, renewalDays, quoteDays, reminderDays, stamps } = terms;
  return {
    ...{ bankAccount, paidInto, stripeFeePercent: transferFeeRate(today).perMille / 10 },
    ...{ beginsWith, renewalDays, quoteDays, reminderDays, stamps },
    seen: turns[0]?.id ?? '',
    turns: turns.map(({ id, at, actor, before, after }) => ({
      ...{ id, at, actor },
      changes: changedFields(before, after).map((field) => ({
        field,
        before: String(before[field]),
        after: String(after[field]),
      })),
    })),
  };
}
