import type { DocumentDraft } from '../../domain/documents/document-draft.ts';
import type { DocumentFacts } from '../../domain/documents/document-facts.ts';
import type { DocumentInDeal, FoundDocument } from '../../actions/find-documents.ts';
import type {
  DocumentBeginningType,
  DocumentDraftInput,
  DocumentPreviewType,
  DocumentSummaryType,
  DocumentType,
} from './document.type.ts';

export const draftOf = ({
  name,
  isOrganisation,
  department,
  ...written
}: DocumentDraftInput): DocumentDraft => ({
  ...written,
  ...{ dueOn: written.dueOn ?? null, validUntil: written.validUntil ?? null },
  counterparty: { name, honorific: isOrganisation ? '御中' : '様', department },
});

export function shownBeginning(draft: DocumentDraft): DocumentBeginningType {
  const { counterparty, lines, ...written } = draft;
  return { ...written, ...counterparty, lines: [...lines] };
}

export function shownPreview(facts: DocumentFacts): DocumentPreviewType {
  const { total, tax, rates, issuer } = facts;
  return {
    ...shownBeginning(facts),
    ...{ total, tax, registrationNumber: issuer.registrationNumber },
    rates: rates.map(({ rate, ...row }) => ({
      ...row,
      percent: rate ? (rate.numerator * 100) / rate.denominator : null,
    })),
  };
}

export const shownSummary = ({ document, isReplaced }: FoundDocument): DocumentSummaryType => {
  const { id, kind, number, issuedOn, total, tie, tiedTo, facts } = document;
  return { id, kind, number, issuedOn, total, tie, tiedTo, isReplaced, name: facts.counterparty.name };
};

export function shownDocument({ document, deal }: DocumentInDeal): DocumentType {
  const { id, number, dealNumber, issuedOn, tie, reason, issuedBy, issuedAt, hash, facts } = document;
  const replaced = new Set(deal.filter((one) => one.tie === 'corrects').map((one) => one.tiedTo));
  return {
    ...shownPreview(facts),
    ...{ id, number, dealNumber, issuedOn, tie, reason, issuedBy, issuedAt, hash },
    deal: deal.map((one) => shownSummary({ document: one, isReplaced: replaced.has(one.id) })),
  };
}
