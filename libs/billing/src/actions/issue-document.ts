import { AccountEmail, CurrentCommunity } from '@enishi/identity';
import { foldForSearch } from '@enishi/japan';
import { fiscalYearOf, isId, Refusal, refused, tokyoDate, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { hashOf } from '../domain/documents/document-chain.ts';
import { checkedDraft } from '../domain/documents/document-draft.ts';
import type { DocumentDraft } from '../domain/documents/document-draft.ts';
import type { DocumentFacts } from '../domain/documents/document-facts.ts';
import { documentOf } from '../domain/documents/document-issue.ts';
import type { Issuer } from '../domain/documents/document-issue.ts';
import { checkedReturn, standingReturns } from '../domain/documents/document-returns.ts';
import { checkedTie } from '../domain/documents/document-ties.ts';
import type { DocumentTie } from '../domain/documents/document-ties.ts';
import type { DocumentEntity } from '../store/document.entity.ts';
import { DocumentStore } from '../store/document.store.ts';
import { KeepReceivable } from './keep-receivable.ts';
import type { InvoiceIncome } from './keep-receivable.ts';

/** The earlier document that a new one belongs to, and how. */
export type TieWish = { readonly tie: DocumentTie; readonly documentId: string };

/** A document as somebody wants it issued. The id is made with the page: a double click sends it twice. */
export type DocumentWish = {
  readonly id: string;
  readonly draft: DocumentDraft;
  readonly tie: TieWish | null;
  /** Why another is corrected or given back; must not be empty then. */
  readonly reason: string;
  /** Account of the person at the desk; null where an order or the calendar has it issued. */
  readonly by: string | null;
  /** What an invoice is for and who owes it, for the books. */
  readonly income?: InvoiceIncome;
};

const longestReason = 300;

/** The earlier document, and all of its deal. */
type Earlier = { document: DocumentEntity; deal: readonly DocumentEntity[] };

/**
 * Issues a 見積書, 請求書 or 返還請求書: from then on nobody can change it. It moves no money; what an invoice owes is kept and booked as 売掛金 in
 * the same transaction, and a credit note reduces it.
 */
@Injectable()
export class IssueDocument {
  constructor(
    private readonly documents: DocumentStore,
    private readonly community: CurrentCommunity,
    private readonly emails: AccountEmail,
    private readonly receivable: KeepReceivable,
  ) {}

  /**
   * The same id is the same document. Needs the identity scope where somebody issues it. Refuses what `checkedDraft`, `checkedTie` and `checkedReturn` refuse,
   * DOCUMENT_REASON_MISSING (invalid), DOCUMENT_UNKNOWN (not_found), and DOCUMENT_TIE_IMPOSSIBLE (invalid) for another company than that
   * of the document before.
   */
  async run(tx: Tx, { id, draft, tie, reason, by, income }: DocumentWish): Promise<DocumentEntity> {
    if (!isId(id)) throw new Refusal('invalid', 'INPUT_INVALID', { field: 'id' });
    await tx.lock(`billing.documents:${tx.community}`);
    const known = await this.documents.find(tx, id);
    if (known) return known;
    const { facts, series, earlier } = await this.written(tx, draft, tie, reason);
    const companyId = sameCompany(earlier?.document ?? null, income?.companyId ?? null);
    const { serial, sequence, previousHash } = await this.documents.nextPlace(tx, series);
    const issued = facts(serial);
    const document: DocumentEntity = {
      ...{ id, communityId: tx.community, sequence, previousHash },
      ...{ hash: hashOf(previousHash, issued), facts: issued },
      ...{ kind: issued.kind, number: issued.number, dealNumber: issued.dealNumber },
      ...{ issuedOn: issued.issuedOn, total: issued.total },
      ...{ counterpartyKey: foldForSearch(issued.counterparty.name), companyId },
      ...{ tie: tie?.tie ?? null, tiedTo: tie?.documentId ?? null, reason: tie ? reason.trim() : '' },
      ...{ issuedBy: by === null ? '' : await this.emails.run(tx, by), issuedAt: tx.now },
    };
    await this.documents.add(tx, document);
    const before = { earlier: earlier?.document ?? null, deal: earlier?.deal ?? [] };
    await this.receivable.run(tx, document, before, { ...income, companyId });
    return document;
  }

  /** What the document would say, without its number: for looking at it before it is issued. Refuses what {@link run} refuses. */
  async preview(tx: Tx, draft: DocumentDraft, tie: TieWish | null): Promise<DocumentFacts> {
    return (await this.written(tx, draft, tie, 'preview')).facts(0);
  }

  /** What it says once it has a number, and the series of which it takes one. */
  private async written(tx: Tx, wished: DocumentDraft, tie: TieWish | null, reason: string) {
    const today = tokyoDateOf(tx.now);
    const draft = unwrap(checkedDraft(wished, today));
    const earlier = tie && (await this.earlier(tx, tie.documentId));
    if (tie && earlier) {
      unwrap(checkedTie(draft.kind, tie.tie, standingOf(earlier), today));
      if (tie.tie !== 'follows') requireReason(reason);
    }
    const issuer = await this.issuer(tx);
    const facts = (serial: number): DocumentFacts =>
      documentOf(draft, issuer, { serial, issuedOn: today, ...relationOf(tie?.tie ?? null, earlier) });
    if (draft.kind === 'credit_note' && earlier) unwrap(withinInvoice(facts(0), earlier));
    const series = `${draft.kind}:${fiscalYearOf(today, issuer.fiscalYearStartMonth)}`;
    return { facts, series, earlier };
  }

  private async earlier(tx: Tx, documentId: string): Promise<Earlier> {
    const document = isId(documentId) ? await this.documents.find(tx, documentId) : null;
    if (!document) throw new Refusal('not_found', 'DOCUMENT_UNKNOWN');
    return { document, deal: await this.documents.ofDeal(tx, document.dealNumber) };
  }

  private async issuer(tx: Tx): Promise<Issuer> {
    const { operatorName, contactEmail, settings } = await this.community.run(tx);
    const { invoiceRegistration: registered, taxRounding, fiscalYearStartMonth } = settings;
    return {
      ...{ name: operatorName.ja, contact: contactEmail, rounding: taxRounding, fiscalYearStartMonth },
      registration: registered && {
        ...{ number: registered.number, registeredFrom: tokyoDate(registered.registeredFrom) },
      },
    };
  }
}

function requireReason(reason: string): void {
  const { length } = reason.trim();
  if (length === 0 || length > longestReason)
    throw new Refusal('invalid', 'DOCUMENT_REASON_MISSING', { field: 'reason' });
}

/** Of which company a document is: what belongs to one of a company's stays with that company. */
function sameCompany(earlier: DocumentEntity | null, wished: string | null): string | null {
  const before = earlier?.companyId ?? null;
  if (before && wished && before !== wished) throw new Refusal('invalid', 'DOCUMENT_TIE_IMPOSSIBLE');
  return before ?? wished;
}

const standingOf = ({ document, deal }: Earlier) => ({
  facts: document.facts,
  correctedBy: deal.find(({ tie, tiedTo }) => tie === 'corrects' && tiedTo === document.id)?.number ?? null,
  hasReturns: standingReturns(document.number, deal).length > 0,
});

/** A credit note, or one in the place of another, gives back no more than its invoice has left without the one it replaces. */
function withinInvoice(credit: DocumentFacts, { document, deal }: Earlier): Result<true> {
  const invoice = deal.find(({ number }) => number === credit.returns?.number);
  if (!invoice) return refused(new Refusal('invalid', 'DOCUMENT_TIE_IMPOSSIBLE'));
  const others = standingReturns(invoice.number, deal).filter(({ id }) => id !== document.id);
  return checkedReturn(
    credit,
    invoice.facts,
    others.map(({ facts }) => facts),
  );
}

/** What a document says of the one before it. A correction of a credit note still returns what that one returned. */
function relationOf(tie: DocumentTie | null, earlier: Earlier | null) {
  if (!tie || !earlier) return { dealNumber: null, corrects: null, returns: null };
  const { number, issuedOn, suppliedFrom, suppliedTo, returns } = earlier.document.facts;
  return {
    dealNumber: earlier.document.dealNumber,
    corrects: tie === 'corrects' ? { number, issuedOn } : null,
    returns: tie === 'returns' ? { number, suppliedFrom, suppliedTo } : tie === 'corrects' ? returns : null,
  };
}
