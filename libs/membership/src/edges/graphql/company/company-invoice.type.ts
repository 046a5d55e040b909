import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { feeInvoiceStates, VirtualAccountType } from '@enishi/billing';
import type { FeeInvoiceState, FeeInvoiceView } from '@enishi/billing';
import { addDays, newId } from '@enishi/kernel';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { TextType, TokyoDateScalar, YenScalar, graphqlEnum } from '@enishi/platform';
import type { CompanyInvoiceTerms } from '../../../actions/company/read-invoice-terms.ts';
import { priceInSteps } from '../../../domain/company/company-disclosure.ts';
import { companyPrices } from '../../../domain/company/company-plan.ts';
import { companyTitle } from '../../../domain/company/company-profile.ts';
import { invoiceTerms } from '../../../domain/company/invoice-terms.ts';
import type { InvoiceTermsKey } from '../../../domain/company/invoice-terms.ts';
import { shareInSteps } from '../../../domain/first-year-wording.ts';
import type { CompanyEntity } from '../../../store/company/company.entity.ts';
import { DisclosureBlockType } from '../types/checkout-review.type.ts';

export const InvoiceTermsEnum = graphqlEnum<InvoiceTermsKey>(
  Object.values(invoiceTerms),
  'InvoiceTerms',
  'Closing day and payment site (締日・支払サイト) that a company may choose by itself.',
);

export const FeeInvoiceStateEnum = graphqlEnum<FeeInvoiceState>(
  Object.values(feeInvoiceStates),
  'FeeInvoiceState',
  'Not paid yet; paid; taken back by a credit note.',
);

/** Which order on invoice to look at. */
@ArgsType()
export class CompanyInvoiceReviewArgs {
  @Field(() => ID) companyId: string;
  @Field(() => String) planKey: string;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Today without it.' })
  startsOn: TokyoDate | null;
  @Field(() => InvoiceTermsEnum) terms: InvoiceTermsKey;
  @Field(() => String, { description: "The company's own number of the order (注文番号); empty = none." })
  orderNumber: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The quote that is accepted: its plan and its amount count.',
  })
  quoteId: string | null;
}

/** A press of the final order button. */
@ArgsType()
export class CompanyInvoiceOrderArgs extends CompanyInvoiceReviewArgs {
  @Field(() => String, { description: 'Of the page that was shown.' }) fingerprint: string;
  @Field(() => String, { description: 'Of the page that was shown: the same key is the same order.' })
  idempotencyKey: string;
}

@ObjectType('CompanyInvoiceReview', { description: 'The final confirmation page of an order on invoice.' })
export class CompanyInvoiceReviewType {
  @Field(() => String) title: string;
  @Field(() => TextType) planName: Bilingual;
  @Field(() => TextType, { nullable: true, description: 'How the price came about.' })
  steps: Bilingual | null;
  @Field(() => TextType, { nullable: true, description: 'How what is left of a year was reckoned (月割).' })
  share: Bilingual | null;
  @Field(() => YenScalar, { description: 'Tax included.' }) amount: number;
  @Field(() => YenScalar) taxInside: number;
  @Field(() => TokyoDateScalar) startsOn: TokyoDate;
  @Field(() => Boolean, {
    description: 'It goes on where a year that was paid ahead has ended, whatever start day was asked for.',
  })
  goesOn: boolean;
  @Field(() => Boolean, { description: 'A voucher waits that this order would make void.' })
  voucherWaits: boolean;
  @Field(() => TokyoDateScalar, { description: 'The last day that it pays for.' }) endsOn: TokyoDate;
  @Field(() => TokyoDateScalar) dueOn: TokyoDate;
  @Field(() => [DisclosureBlockType]) disclosure: DisclosureBlockType[];
  @Field(() => TextType) buttonLabel: Bilingual;
  @Field(() => TokyoDateScalar, {
    nullable: true,
    description:
      'The last day of a price that was agreed with the company, or quoted to it; null for the listed one.',
  })
  agreedUntil: TokyoDate | null;
  @Field(() => String, { nullable: true, description: 'Number of the quote that is accepted.' })
  quoteNumber: string | null;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'The last day of that quote.' })
  quoteValidUntil: TokyoDate | null;
  @Field(() => String, { description: 'Of all that is shown; to be sent with the order.' })
  fingerprint: string;
  @Field(() => String, { description: 'To be sent with the order: the same key is the same order.' })
  idempotencyKey: string;
  @Field(() => String, {
    description: 'To be sent where it is to be quoted: the same key is the same quote.',
  })
  quoteKey: string;
}

@ObjectType('CompanyInvoice', { description: 'The invoice of a year, and what became of it.' })
export class CompanyInvoiceType {
  @Field(() => ID) id: string;
  @Field(() => String) number: string;
  @Field(() => TokyoDateScalar) issuedOn: TokyoDate;
  @Field(() => YenScalar, { description: 'Tax included.' }) amount: number;
  @Field(() => TokyoDateScalar) dueOn: TokyoDate;
  @Field(() => TokyoDateScalar) firstDay: TokyoDate;
  @Field(() => TokyoDateScalar) lastDay: TokyoDate;
  @Field(() => FeeInvoiceStateEnum) state: FeeInvoiceState;
  @Field(() => Boolean, { description: 'Its due day has passed, and its first day has come.' })
  overdue: boolean;
  @Field(() => Boolean, { description: 'The membership waits for its first day, or for this payment.' })
  waits: boolean;
  @Field(() => TokyoDateScalar, { nullable: true }) settledOn: TokyoDate | null;
  @Field(() => YenScalar, { description: 'Still to be transferred; 0 where nothing is.' }) left: number;
  @Field(() => YenScalar, { description: 'Has come, also what Stripe puts aside until the rest is there.' })
  arrived: number;
  @Field(() => String, { description: 'Where to pay, as it is printed on the invoice.' }) payTo: string;
  @Field(() => VirtualAccountType, {
    nullable: true,
    description: 'Where that is the account which Stripe gives the company.',
  })
  account: VirtualAccountType | null;
  @Field(() => String) downloadUrl: string;
  @Field(() => String, { nullable: true, description: 'Number of the credit note that took it back.' })
  creditNoteNumber: string | null;
  @Field(() => String, { nullable: true }) creditNoteUrl: string | null;
}

export function companyInvoiceReviewType(
  company: CompanyEntity,
  { plan, agreed, disclosure, voucherWaits }: CompanyInvoiceTerms,
): CompanyInvoiceReviewType {
  const { amount, annual, share, taxInside, start, end, dueOn, blocks, quote } = disclosure;
  const { buttonLabel, fingerprint } = disclosure;
  const listed = companyPrices(plan, company.employees).find(({ interval }) => interval === 'year');
  return {
    ...{ title: companyTitle(company), planName: plan.name, amount, taxInside, startsOn: start, dueOn },
    steps: listed && listed.amount === annual ? priceInSteps(listed) : null,
    share: share && shareInSteps(share, annual),
    ...{ endsOn: addDays(end, -1), goesOn: disclosure.goesOn, voucherWaits },
    disclosure: blocks.map((block) => ({ ...block })),
    agreedUntil: agreed?.validUntil ?? null,
    ...{ quoteNumber: quote?.number ?? null, quoteValidUntil: quote?.validUntil ?? null },
    ...{ buttonLabel, fingerprint, idempotencyKey: newId(), quoteKey: newId() },
  };
}

/** `address` says where a document lies. */
export function companyInvoiceType(
  { invoice, document, creditNote, overdue, waits, left, arrived, account }: FeeInvoiceView,
  address: (documentId: string) => string,
): CompanyInvoiceType {
  const { id, amount, dueOn, periodStart: firstDay, periodEnd, state, settledOn } = invoice;
  return {
    ...{
      id,
      number: document.number,
      issuedOn: document.issuedOn,
      amount,
      dueOn,
      firstDay,
      state,
      settledOn,
    },
    ...{ lastDay: addDays(periodEnd, -1), overdue, waits, downloadUrl: address(document.id) },
    ...{ left, arrived, account: account && { ...account }, payTo: document.facts.bankAccount },
    creditNoteNumber: creditNote?.number ?? null,
    creditNoteUrl: creditNote && address(creditNote.id),
  };
}
