import { checkRegistrationNumber, readCompanyName } from '@enishi/japan';
import { ok, Refusal, refused } from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';
import type { Counterparty, DocumentFacts, DocumentKind, DocumentLine } from './document-facts.ts';
import { lineAmount } from './document-figures.ts';

/** What somebody writes of a document; number, day of issue, issuer and figures come with issuing it. */
export type DocumentDraft = Pick<
  DocumentFacts,
  | 'kind'
  | 'counterparty'
  | 'suppliedFrom'
  | 'suppliedTo'
  | 'dueOn'
  | 'validUntil'
  | 'orderNumber'
  | 'priceMode'
  | 'lines'
  | 'bankAccount'
  | 'note'
  | 'order'
>;

/** The most that a document may come to, and the most lines that it may have: beyond it somebody has mistyped. */
const mostYen = 100_000_000;
const mostLines = 40;
/** A company's name of 80 with its legal form, and 部署 with 担当者 of 60 each and 様, have room. */
const longest = {
  name: 100,
  department: 122,
  address: 160,
  description: 80,
  orderNumber: 40,
  bankAccount: 200,
  note: 400,
};

const dayOfKind: Record<DocumentKind, 'dueOn' | 'validUntil' | null> = {
  quote: 'validUntil',
  application: null,
  invoice: 'dueOn',
  credit_note: null,
};

/**
 * Checks a draft on the day on which it would be issued. Refuses DOCUMENT_INVALID (invalid) with the `field` at fault (`lines.2.unitPrice`
 * where it is one of a line), DOCUMENT_TOO_MUCH above a hundred million yen, and of the counterparty's registration number what
 * `checkRegistrationNumber` refuses: the check digit of whoever has a legal form.
 */
export function checkedDraft(draft: DocumentDraft, today: TokyoDate): Result<DocumentDraft> {
  const field = faultIn(draft, today);
  if (field) return refused(new Refusal('invalid', 'DOCUMENT_INVALID', { field }));
  const total = draft.lines.reduce((sum, line) => sum + lineAmount(line), 0);
  if (total > mostYen)
    return refused(new Refusal('invalid', 'DOCUMENT_TOO_MUCH', { field: 'lines', most: mostYen }));
  const number = ownNumber(draft.counterparty);
  return number.ok ? ok(tidied(draft, number.value)) : number;
}

/** The counterparty's registration number as it is printed; empty where it has none. */
function ownNumber({ name, registrationNumber: typed = '' }: Counterparty): Result<string> {
  if (typed.trim() === '') return ok('');
  const number = checkRegistrationNumber(typed, readCompanyName(name).form ? 'corporation' : 'individual');
  return number.ok
    ? ok(number.value.number)
    : refused(new Refusal('invalid', number.refusal.code, { field: 'counterpartyNumber' }));
}

function faultIn(draft: DocumentDraft, today: TokyoDate): string | null {
  const { kind, counterparty, lines } = draft;
  if ((kind === 'application') !== (draft.order !== undefined)) return 'kind';
  if (!isText(counterparty.name, longest.name, 1)) return 'name';
  if (!isText(counterparty.department, longest.department)) return 'department';
  if (!isText(counterparty.address ?? '', longest.address)) return 'address';
  if (!isText(draft.orderNumber, longest.orderNumber)) return 'orderNumber';
  if (draft.note.length > longest.note) return 'note';
  if (draft.bankAccount.length > longest.bankAccount) return 'bankAccount';
  if (kind === 'invoice' && draft.bankAccount.trim() === '') return 'bankAccount';
  if (draft.suppliedTo < draft.suppliedFrom) return 'suppliedTo';
  const day = dayOfKind[kind];
  if (day && (draft[day] === null || draft[day] < today)) return day;
  if (lines.length === 0 || lines.length > mostLines) return 'lines';
  return lines.map(faultInLine).find((fault) => fault !== null) ?? null;
}

function faultInLine({ description, quantity, unitPrice }: DocumentLine, index: number): string | null {
  if (!isText(description, longest.description, 1)) return `lines.${index}.description`;
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > 9_999) return `lines.${index}.quantity`;
  return Number.isInteger(unitPrice) && unitPrice >= 1 && unitPrice <= mostYen
    ? null
    : `lines.${index}.unitPrice`;
}

const namesAccount = (kind: DocumentKind): boolean => kind === 'invoice' || kind === 'quote';

/** Text of one line. */
function isText(text: string, most: number, least = 0): boolean {
  const trimmed = text.trim();
  return trimmed.length >= least && trimmed.length <= most && !/[\p{Cc}\u2028\u2029]/u.test(trimmed);
}

function tidied(draft: DocumentDraft, registrationNumber: string): DocumentDraft {
  const { address = '', ...counterparty } = draft.counterparty;
  const place = address.normalize('NFC').trim();
  const own = dayOfKind[draft.kind];
  return {
    ...draft,
    counterparty: {
      honorific: counterparty.honorific,
      name: counterparty.name.normalize('NFC').trim(),
      department: counterparty.department.normalize('NFC').trim(),
      ...(place === '' ? {} : { address: place }),
      ...(registrationNumber === '' ? {} : { registrationNumber }),
    },
    orderNumber: draft.orderNumber.trim(),
    note: draft.note.trim(),
    bankAccount: namesAccount(draft.kind) ? draft.bankAccount.trim() : '',
    lines: draft.lines.map((line) => ({ ...line, description: line.description.normalize('NFC').trim() })),
    dueOn: own === 'dueOn' ? draft.dueOn : null,
    validUntil: own === 'validUntil' ? draft.validUntil : null,
  };
}
