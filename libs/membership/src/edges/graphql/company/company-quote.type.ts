import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { tokyoDateOf } from '@enishi/kernel';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { InstantScalar, TextType, TokyoDateScalar, YenScalar, graphqlEnum } from '@enishi/platform';
import type { CompanyQuoteView } from '../../../actions/company/read-quotes.ts';
import { quoteStates } from '../../../domain/company/company-quote.ts';
import type { QuoteState } from '../../../domain/company/company-quote.ts';
import type { InvoiceTermsKey } from '../../../domain/company/invoice-terms.ts';
import { InvoiceTermsEnum } from './company-invoice.type.ts';

export const QuoteStateEnum = graphqlEnum<QuoteState>(
  Object.values(quoteStates),
  'CompanyQuoteState',
  'May be accepted; was accepted; its last day has passed; another document has taken its place.',
);

/** What is to be quoted, as its page showed it. */
@ArgsType()
export class CompanyQuoteArgs {
  @Field(() => ID) companyId: string;
  @Field(() => String) planKey: string;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Today without it.' })
  startsOn: TokyoDate | null;
  @Field(() => InvoiceTermsEnum) terms: InvoiceTermsKey;
  @Field(() => String, { description: "The company's own number of the order (注文番号); empty = none." })
  orderNumber: string;
  @Field(() => String, { description: 'Of the page that was shown.' }) fingerprint: string;
  @Field(() => String, { description: 'The `quoteKey` of the page: the same key is the same quote.' })
  idempotencyKey: string;
}

@ObjectType('CompanyQuote', { description: 'A quote (見積書) of a company, and what became of it.' })
export class CompanyQuoteType {
  @Field(() => ID) id: string;
  @Field(() => String) number: string;
  @Field(() => TokyoDateScalar) issuedOn: TokyoDate;
  @Field(() => TokyoDateScalar, { description: 'The last day on which it may be accepted.' })
  validUntil: TokyoDate;
  @Field(() => String) planKey: string;
  @Field(() => TextType) planName: Bilingual;
  @Field(() => YenScalar, { description: 'Tax included.' }) amount: number;
  @Field(() => QuoteStateEnum) state: QuoteState;
  @Field(() => TokyoDateScalar, { description: 'As it was asked for, never before today.' })
  startsOn: TokyoDate;
  @Field(() => InvoiceTermsEnum) terms: InvoiceTermsKey;
  @Field(() => String) orderNumber: string;
  @Field(() => InstantScalar, { nullable: true }) acceptedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Mail address; null where that person was erased.' })
  acceptedBy: string | null;
  @Field(() => String) downloadUrl: string;
}

export function companyQuoteType(
  { quote, paper, plan, state, acceptedBy }: CompanyQuoteView,
  { now, downloadUrl }: { now: Date; downloadUrl: string },
): CompanyQuoteType {
  const { id, validUntil, planKey, startsOn, terms, orderNumber, acceptedAt } = quote;
  const { number, issuedOn, total: amount } = paper.document;
  const today = tokyoDateOf(now);
  return {
    ...{ id, number, issuedOn, validUntil, planKey, planName: plan, amount, state, terms, orderNumber },
    ...{ startsOn: startsOn < today ? today : startsOn, acceptedAt, acceptedBy, downloadUrl },
  };
}
