import { isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { ReceivableState } from '../domain/receivables/receivable.ts';
import type { DocumentEntity } from '../store/document.entity.ts';
import { DocumentStore } from '../store/document.store.ts';
import { ReceivableStore } from '../store/receivable.store.ts';
import type { FoundDocument } from './find-documents.ts';

/** A document of a company, and what is owed by it where it is an invoice that counts. */
export type CompanyDocument = FoundDocument & { owed: ReceivableState | null };

/** Every document that was issued for a company: asked for by itself, with an order, by the calendar or at the desk. */
@Injectable()
export class CompanyDocuments {
  constructor(
    private readonly documents: DocumentStore,
    private readonly receivables: ReceivableStore,
  ) {}

  /** The newest two hundred, newest first; three statements whatever the number. */
  async run(tx: Tx, companyId: string): Promise<CompanyDocument[]> {
    const found = await this.documents.ofCompany(tx, companyId);
    if (found.length === 0) return [];
    const ids = found.map(({ id }) => id);
    const replaced = await this.documents.replacedAmong(tx, ids);
    const owed = await this.receivables.statesOf(tx, ids);
    return found.map((document) => ({
      ...{ document, isReplaced: replaced.has(document.id), owed: owed.get(document.id) ?? null },
    }));
  }

  /** One of a company's own, to be handed out; null for any other. */
  async one(tx: Tx, companyId: string, documentId: string): Promise<DocumentEntity | null> {
    const document = isId(documentId) ? await this.documents.find(tx, documentId) : null;
    return document?.companyId === companyId ? document : null;
  }
}
