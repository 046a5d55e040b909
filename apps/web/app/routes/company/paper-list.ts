import type { CompanyPapersQuery, ShownCompanyQuoteFragment } from '../../gql/public/graphql.ts';

type Standing = CompanyPapersQuery['companyInvoices'][number]['state'] | 'overdue';
type Common = { key: string; number: string; on: string | null; amount: number | null; url: string };

/** One paper of a company: what it is, its number and day, yen, and where its PDF lies. Until a day: a quote may be accepted, an invoice is to be paid. */
export type Paper =
  | { kind: 'asked'; key: string; on: string; quote: ShownCompanyQuoteFragment }
  | ({ kind: 'quote'; until: string | null } & Common)
  | ({ kind: 'invoice'; standing: Standing; until: string | null } & Common)
  | ({ kind: 'application' | 'credit_note' } & Common)
  | ({ kind: 'receipt' } & Common);

/** All of a company's papers that count, the newest first; what took an invoice back stands right above it. */
export function papersOf(known: CompanyPapersQuery): Paper[] {
  const { companyQuotes, companyInvoices, companyReceipts, companyDocuments } = known;
  const quotes = companyQuotes.map((quote): Paper => ({
    kind: 'asked',
    key: quote.id,
    on: quote.issuedOn,
    quote,
  }));
  const invoices = companyInvoices.flatMap((invoice): Paper[] => {
    const { id, number, issuedOn, amount, dueOn, state, overdue, downloadUrl, settledOn } = invoice;
    const { creditNoteNumber, creditNoteUrl } = invoice;
    const own: Paper = {
      ...{ kind: 'invoice', key: id, number, on: issuedOn, amount, url: downloadUrl, until: dueOn },
      standing: overdue ? 'overdue' : state,
    };
    if (!creditNoteNumber || !creditNoteUrl) return [own];
    const credit = { key: `${id}-credit`, number: creditNoteNumber, on: settledOn ?? issuedOn };
    return [{ kind: 'credit_note', ...credit, amount: null, url: creditNoteUrl }, own];
  });
  const told = [...companyQuotes, ...companyInvoices].map(({ downloadUrl }) => downloadUrl);
  const listed = new Set([...told, ...companyInvoices.map(({ creditNoteUrl }) => creditNoteUrl)]);
  const others = companyDocuments
    .filter(({ isReplaced, downloadUrl }) => !isReplaced && !listed.has(downloadUrl))
    .map(issued);
  const receipts = companyReceipts
    .filter(({ supersededBecause }) => supersededBecause === null)
    .map(({ id, number, paidOn, amount, downloadUrl }): Paper => ({
      ...{ kind: 'receipt', key: id, number, on: paidOn, amount, url: downloadUrl },
    }));
  return [...receipts, ...invoices, ...others, ...quotes].sort((a, b) =>
    (b.on ?? '').localeCompare(a.on ?? ''),
  );
}

/** What the secretariat issued for the company beside its plan. */
function issued(document: CompanyPapersQuery['companyDocuments'][number]): Paper {
  const { id, kind, number, issuedOn, total, dueOn, validUntil, settled, downloadUrl } = document;
  const common = { key: id, number, on: issuedOn, amount: total, url: downloadUrl };
  if (kind === 'quote') return { kind, ...common, until: validUntil };
  if (kind === 'credit_note' || kind === 'application') return { kind, ...common };
  return { kind, ...common, standing: settled ? 'settled' : 'open', until: dueOn };
}
