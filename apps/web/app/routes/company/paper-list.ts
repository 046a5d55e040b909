import type { CompanyPapersQuery, ShownCompanyQuoteFragment } from '../../gql/public/graphql.ts';

type Standing = CompanyPapersQuery['companyInvoices'][number]['state'] | 'overdue';
type Common = { key: string; number: string; on: string | null; amount: number | null; url: string };

/** One paper of a company: what it is, its number and day, yen, and where its PDF lies. */
export type Paper =
  | { kind: 'quote'; key: string; on: string; quote: ShownCompanyQuoteFragment }
  | ({ kind: 'invoice'; standing: Standing; dueOn: string } & Common)
  | ({ kind: 'credit_note' } & Common)
  | ({ kind: 'receipt' } & Common);

/** All of a company's papers that count, the newest first; what took an invoice back stands right above it. */
export function papersOf({ companyQuotes, companyInvoices, companyReceipts }: CompanyPapersQuery): Paper[] {
  const quotes = companyQuotes.map((quote): Paper => ({
    kind: 'quote',
    key: quote.id,
    on: quote.issuedOn,
    quote,
  }));
  const invoices = companyInvoices.flatMap((invoice): Paper[] => {
    const { id, number, issuedOn, amount, dueOn, state, overdue, downloadUrl, settledOn } = invoice;
    const { creditNoteNumber, creditNoteUrl } = invoice;
    const own: Paper = {
      ...{ kind: 'invoice', key: id, number, on: issuedOn, amount, url: downloadUrl, dueOn },
      standing: overdue ? 'overdue' : state,
    };
    if (!creditNoteNumber || !creditNoteUrl) return [own];
    const credit = { key: `${id}-credit`, number: creditNoteNumber, on: settledOn ?? issuedOn };
    return [{ kind: 'credit_note', ...credit, amount: null, url: creditNoteUrl }, own];
  });
  const receipts = companyReceipts
    .filter(({ supersededBecause }) => supersededBecause === null)
    .map(({ id, number, paidOn, amount, downloadUrl }): Paper => ({
      ...{ kind: 'receipt', key: id, number, on: paidOn, amount, url: downloadUrl },
    }));
  return [...receipts, ...invoices, ...quotes].sort((a, b) => (b.on ?? '').localeCompare(a.on ?? ''));
}
