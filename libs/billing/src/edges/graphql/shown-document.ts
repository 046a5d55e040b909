import { percentOf } from '@enishi/kernel';

import type { DocumentWish } from '../../actions/issue-document.ts';
import type { DocumentInDeal, FoundDocument, FoundPaper } from '../../actions/find-documents.ts';
import type { DocumentDraft } from '../../domain/documents/document-draft.ts';
import type { ReceiptEntity } from '../../store/receipt.entity.ts';
import type { DocumentFacts } from '../../domain/documents/document-facts.ts';
import type {
  DocumentPaperType,
  DocumentSummaryType,
  DocumentTextType,
  DocumentType,
  IssueDocumentInput,
} from './document.type.ts';

export const draftOf = ({
  name,
  isOrganisation,
  department,
  address,
  counterpartyNumber,
  ...written
}: DocumentTextType): DocumentDraft => ({
  ...written,
  ...{ dueOn: written.dueOn ?? null, validUntil: written.validUntil ?? null },
  counterparty: {
    ...{ name, honorific: isOrganisation ? '御中' : '様', department },
    ...{ address: address ?? '', registrationNumber: counterpartyNumber ?? '' },
  },
});

/** What the desk wants issued, as it was sent. */
export const wishOf = (
  { id, text, tie, reason, stream, kana }: IssueDocumentInput,
  by: string,
): DocumentWish => ({
  ...{ id, draft: draftOf(text), tie: tie ?? null, reason, by },
  income: { stream, ...(kana ? { kana } : {}) },
});

export function shownText({ counterparty, lines, ...written }: DocumentDraft): DocumentTextType {
  const { name, department, honorific, address = null, registrationNumber = null } = counterparty;
  const said = { name, department, address, counterpartyNumber: registrationNumber };
  return { ...written, ...said, isOrganisation: honorific === '御中', lines: [...lines] };
}

export function shownPaper(facts: DocumentFacts): DocumentPaperType {
  const { total, tax, rates, issuer, order } = facts;
  return {
    text: shownText(facts),
    order: order ? { ...order, at: new Date(order.at) } : null,
    ...{ total, tax, registrationNumber: issuer.registrationNumber },
    rates: rates.map(({ rate, ...row }) => ({
      ...row,
      percent: rate && percentOf(rate),
    })),
  };
}

export const shownSummary = ({ document, isReplaced }: FoundDocument): DocumentSummaryType => {
  const { id, kind, number, issuedOn, total, tie, tiedTo, facts } = document;
  return { id, kind, number, issuedOn, total, tie, tiedTo, isReplaced, name: facts.counterparty.name };
};

export const shownFound = (found: FoundPaper): DocumentSummaryType =>
  found.document ? shownSummary(found) : shownReceipt(found.receipt, found.place.number);

function shownReceipt(receipt: ReceiptEntity, number: string): DocumentSummaryType {
  const { id, issuedOn, addressee: name, amount: total, supersededAt } = receipt;
  const isReplaced = supersededAt !== null;
  return { kind: 'receipt', id, number, issuedOn, name, total, tie: null, tiedTo: null, isReplaced };
}

export function shownDocument({ document, deal }: DocumentInDeal): DocumentType {
  const { id, number, dealNumber, issuedOn, tie, reason, companyId, issuedBy, issuedAt, hash, facts } =
    document;
  const replaced = new Set(deal.filter((one) => one.tie === 'corrects').map((one) => one.tiedTo));
  return {
    ...{ id, number, dealNumber, issuedOn, tie, reason, companyId, issuedBy, issuedAt, hash },
    paper: shownPaper(facts),
    deal: deal.map((one) => shownSummary({ document: one, isReplaced: replaced.has(one.id) })),
  };
}
