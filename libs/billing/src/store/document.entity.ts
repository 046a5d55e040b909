import type { TokyoDate, Yen } from '@enishi/kernel';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

import type { DocumentFacts, DocumentKind } from '../domain/documents/document-facts.ts';
import type { DocumentTie } from '../domain/documents/document-ties.ts';

/**
 * A 見積書, 請求書 or 返還請求書 as it was issued. Nothing of it is ever changed (by trigger); what is wrong is put right by another one
 * that names it. `facts` are what is printed; the columns beside them are for finding it.
 */
@Entity({ schema: 'billing', name: 'document' })
@Unique('document_sequence', ['communityId', 'sequence'])
@Unique('document_number', ['communityId', 'number'])
@Index('document_deal', ['communityId', 'dealNumber'])
@Index('document_company', ['communityId', 'companyId', 'sequence'], { where: 'company_id is not null' })
@Index('document_issued', ['communityId', 'issuedOn', 'number'])
@Index('document_corrected', ['communityId', 'tiedTo'], { unique: true, where: `tie = 'corrects'` })
export class DocumentEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  /** 1, 2, 3 … over all documents of the community: its place in the chain. */
  @Column({ type: 'integer' }) sequence: number;
  @Column({ type: 'text' }) kind: DocumentKind;
  @Column({ type: 'text' }) number: string;
  @Column({ name: 'deal_number', type: 'text' }) dealNumber: string;
  @Column({ name: 'issued_on', type: 'date' }) issuedOn: TokyoDate;
  /** Yen, tax included. */
  @Column({ type: 'integer' }) total: Yen;
  /** The name it is made out to, folded for searching. */
  @Column({ name: 'counterparty_key', type: 'text' }) counterpartyKey: string;
  /** The company as a subject of billing, whatever it was called by then; null where the counterparty is none. */
  @Column({ name: 'company_id', type: 'uuid', nullable: true }) companyId: string | null;
  /** How it belongs to the document `tiedTo`; both null for the first of a deal. */
  @Column({ type: 'text', nullable: true }) tie: DocumentTie | null;
  @Column({ name: 'tied_to', type: 'uuid', nullable: true }) tiedTo: string | null;
  /** Why it was corrected or given back; empty for the first of a deal. */
  @Column({ type: 'text' }) reason: string;
  @Column({ type: 'jsonb' }) facts: DocumentFacts;
  @Column({ name: 'previous_hash', type: 'text' }) previousHash: string;
  @Column({ type: 'text' }) hash: string;
  /** Mail address of whoever issued it at the desk; empty where an order or the calendar had it issued. */
  @Column({ name: 'issued_by', type: 'text' }) issuedBy: string;
  @Column({ name: 'issued_at', type: 'timestamptz' }) issuedAt: Date;
}
