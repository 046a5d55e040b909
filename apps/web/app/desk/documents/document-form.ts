import { onlyDigits } from '@enishi/japan';
import { isTokyoDate } from '@enishi/kernel';
import type {
  DocumentKind,
  DocumentTextInput,
  DocumentTie,
  DocumentTieInput,
  InvoiceStream,
  ListedDocumentKind,
  ShownDocumentTextFragment,
  TaxCategory,
} from '../../gql/desk/graphql.ts';
import type { Problems } from '../../forms/problem.ts';

export const listedKinds = [
  ...['quote', 'application', 'invoice', 'credit_note', 'receipt'],
] as const satisfies readonly ListedDocumentKind[];
/** Those that the desk writes: an order form comes of an order. */
const written = ['quote', 'invoice', 'credit_note'] as const satisfies readonly DocumentKind[];
export type WrittenKind = (typeof written)[number];
export const taxCategories = [
  ...['taxable_10', 'taxable_8', 'exempt', 'out_of_scope'],
] as const satisfies readonly TaxCategory[];
export const invoiceStreams = [
  ...['other', 'membership_corporate', 'membership_individual', 'municipality_contract', 'sponsorship'],
  ...['job_support', 'course', 'event_ticket', 'tour', 'goods', 'gig_margin', 'furusato_commission'],
  ...['donation', 'subsidy'],
] as const satisfies readonly InvoiceStream[];
const ties = ['follows', 'corrects', 'returns'] as const satisfies readonly DocumentTie[];

type Fields = Record<string, string>;

/** Rows offered at first; more come with each press of the button, up to the most a document may have. */
const rowsAtFirst = 3;
const mostRows = 40;

export const kindIn = (asked: string | null | undefined): WrittenKind =>
  written.find((kind) => kind === asked) ?? 'invoice';

/** The earlier document that an address or a form names, and how the new one belongs to it. */
export function tieIn(
  tie: string | null | undefined,
  documentId: string | null | undefined,
): DocumentTieInput | null {
  const known = ties.find((one) => one === tie);
  return known && documentId ? { tie: known, documentId } : null;
}

export const lineField = (row: number, part: 'description' | 'quantity' | 'unitPrice' | 'category'): string =>
  `line-${row}-${part}`;

/** How many rows a form shows: those filled in, and some to spare. */
export function rowsIn(fields: Fields): number {
  const asked = Number(fields.rows);
  return Number.isInteger(asked) && asked >= 1 ? Math.min(asked, mostRows) : rowsAtFirst;
}

/** The same with more of them. */
export const withMoreRows = (fields: Fields): Fields => ({
  ...fields,
  rows: String(Math.min(rowsIn(fields) + rowsAtFirst, mostRows)),
});

/** What an invoice is for and how its payer is read; a corrected one keeps what the other had where nothing is chosen. */
export const incomeOf = (fields: Fields): { stream: InvoiceStream | null; kana: string | null } => ({
  stream: invoiceStreams.find((one) => one === fields.stream) ?? null,
  kana: fields.kana?.trim() || null,
});

/** What the form begins with, field by field. */
export function valuesOf(begun: ShownDocumentTextFragment): Fields {
  const { lines, isOrganisation, dueOn, validUntil, address, counterpartyNumber, ...texts } = begun;
  const written = lines.flatMap(({ description, quantity, unitPrice, category }, row) => [
    [lineField(row, 'description'), description],
    [lineField(row, 'quantity'), String(quantity)],
    [lineField(row, 'unitPrice'), String(unitPrice)],
    [lineField(row, 'category'), category],
  ]);
  return {
    ...texts,
    ...{ honorific: isOrganisation ? '御中' : '様', dueOn: dueOn ?? '', validUntil: validUntil ?? '' },
    ...{ address: address ?? '', counterpartyNumber: counterpartyNumber ?? '' },
    ...{ rows: String(Math.max(rowsAtFirst, lines.length)) },
    ...(Object.fromEntries(written) as Fields),
  };
}

/** The first line that an address asks for: what, for how many yen, and of which income; nothing where it asks for none. */
export function lineIn(asked: URLSearchParams): Fields {
  const line = (asked.get('line') ?? '').slice(0, 80);
  const price = onlyDigits(asked.get('price') ?? '');
  const stream = invoiceStreams.find((one) => one === asked.get('stream'));
  if (line === '' || price === '') return {};
  return {
    ...{ [lineField(0, 'description')]: line, [lineField(0, 'quantity')]: '1' },
    ...{ [lineField(0, 'unitPrice')]: price, [lineField(0, 'category')]: 'taxable_10' },
    ...(stream ? { stream } : {}),
  };
}

type Read = { text: DocumentTextInput; rows: number[] } | { problems: Problems };

/** Reads a posted form; empty rows are left out. `rows` says which row each line stands in. What only the rules know the API says. */
export function readDocumentForm(fields: Fields): Read {
  const typed = (name: string): string => (fields[name] ?? '').trim();
  const problems: Problems = {};
  const kind = kindIn(fields.kind);
  if (typed('name') === '') problems.name = { key: 'required' };
  const day = (name: string): string => {
    if (!isTokyoDate(typed(name))) problems[name] = { key: 'required' };
    return typed(name);
  };
  const days = {
    ...{ suppliedFrom: day('suppliedFrom'), suppliedTo: day('suppliedTo') },
    dueOn: kind === 'invoice' ? day('dueOn') : null,
    validUntil: kind === 'quote' ? day('validUntil') : null,
  };
  if (kind === 'invoice' && typed('bankAccount') === '') problems.bankAccount = { key: 'required' };
  const rows = Array.from({ length: rowsIn(fields) }, (_, row) => row).filter(
    (row) => typed(lineField(row, 'description')) !== '' || typed(lineField(row, 'unitPrice')) !== '',
  );
  if (rows.length === 0) problems[lineField(0, 'description')] = { key: 'required' };
  const lines = rows.map((row) => {
    const number = (part: 'quantity' | 'unitPrice'): number => {
      const digits = onlyDigits(typed(lineField(row, part)));
      if (digits === '') problems[lineField(row, part)] = { key: 'required' };
      return Number(digits);
    };
    const description = typed(lineField(row, 'description'));
    if (description === '') problems[lineField(row, 'description')] = { key: 'required' };
    const category = taxCategories.find((one) => one === fields[lineField(row, 'category')]) ?? 'taxable_10';
    return { description, category, quantity: number('quantity'), unitPrice: number('unitPrice') };
  });
  if (Object.keys(problems).length > 0) return { problems };
  return {
    rows,
    text: {
      ...{ kind, ...days, lines, name: typed('name'), isOrganisation: fields.honorific !== '様' },
      ...{ address: typed('address'), counterpartyNumber: typed('counterpartyNumber') },
      ...{ department: typed('department'), orderNumber: typed('orderNumber'), note: typed('note') },
      bankAccount: kind === 'credit_note' ? '' : typed('bankAccount'),
      priceMode: fields.priceMode === 'exclusive' ? 'exclusive' : 'inclusive',
    },
  };
}

/** The field of the form that the API means: its lines are counted without the empty rows. */
export function fieldOf(field: unknown, rows: readonly number[]): string | null {
  if (typeof field !== 'string') return null;
  const [, line, part] = /^lines\.(\d+)\.(description|quantity|unitPrice)$/.exec(field) ?? [];
  const row = line === undefined ? undefined : rows[Number(line)];
  if (row !== undefined && part) return `line-${row}-${part}`;
  return field === 'lines' ? lineField(0, 'description') : field;
}
