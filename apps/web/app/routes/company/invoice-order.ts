import type { InvoiceTerms } from '../../gql/public/graphql.ts';

/** The closing days and payment sites that are offered, the usual one first. */
export const invoiceTerms = ['month_end', 'twentieth', 'pay_twentieth'] as const;

/** What an order on invoice is to be like, as an address or a form says it; today and 月末締め翌月末 where it does not. */
export type InvoiceConditions = {
  startsOn: string | null;
  terms: InvoiceTerms;
  orderNumber: string;
  /** The quote that is accepted by it. */
  quoteId: string | null;
};

export function conditionsIn(said: URLSearchParams): InvoiceConditions {
  const startsOn = said.get('startsOn') ?? '';
  return {
    startsOn: /^\d{4}-\d{2}-\d{2}$/.test(startsOn) ? startsOn : null,
    terms: invoiceTerms.find((each) => each === said.get('terms')) ?? 'month_end',
    orderNumber: said.get('orderNumber') ?? '',
    quoteId: said.get('quote') || null,
  };
}
