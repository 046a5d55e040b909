import type { TokyoDate, Yen } from '@enishi/kernel';
import type { RevenueStream } from '@enishi/ledger';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

import type { PaidInto } from '../domain/virtual/virtual-account.ts';
import type { ReceivableState } from '../domain/receivables/receivable.ts';

/** 売掛金: what is owed by an invoice. Made with it; a corrected invoice takes the old one's place in it, a credit note reduces it. */
@Entity({ schema: 'billing', name: 'receivable' })
@Unique('receivable_document', ['communityId', 'documentId'])
@Index('receivable_awaited', ['communityId', 'dueOn'], { where: `state in ('open', 'part')` })
@Index('receivable_company', ['communityId', 'companyId'])
@Check('receivable_sums', 'amount > 0 and credited between 0 and amount and settled >= 0')
export class ReceivableEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  /** The invoice that counts. */
  @Column({ name: 'document_id', type: 'uuid' }) documentId: string;
  @Column({ name: 'document_number', type: 'text' }) documentNumber: string;
  /** Who owes it, as the invoice is made out. */
  @Column({ type: 'text' }) debtor: string;
  /** The same without its legal form, folded for searching (`companyNameKey`). */
  @Column({ name: 'debtor_key', type: 'text' }) debtorKey: string;
  /** Reading of the name, as a bank would write it; empty where nobody said. */
  @Column({ type: 'text' }) kana: string;
  /** The company as a subject of billing; null where the invoice was written for somebody who is none. */
  @Column({ name: 'company_id', type: 'uuid', nullable: true }) companyId: string | null;
  @Column({ type: 'text' }) stream: RevenueStream;
  /** Which account is printed on the invoice; transfers to the other one settle it too. */
  @Column({ name: 'paid_into', type: 'text', default: 'own' }) paidInto: PaidInto;
  @Column({ name: 'issued_on', type: 'date' }) issuedOn: TokyoDate;
  @Column({ name: 'due_on', type: 'date' }) dueOn: TokyoDate;
  /** Yen, tax included, as are the two below. */
  @Column({ type: 'integer' }) amount: Yen;
  /** The tax in `amount`, as the invoice states it. */
  @Column({ type: 'integer' }) tax: Yen;
  /** By credit notes that count. */
  @Column({ type: 'integer' }) credited: Yen;
  /** Paid, and let go where a bank's fee was taken off. */
  @Column({ type: 'integer' }) settled: Yen;
  @Column({ type: 'text' }) state: ReceivableState;
  /** The day on which the last of it came; null while money is awaited. */
  @Column({ name: 'settled_on', type: 'date', nullable: true }) settledOn: TokyoDate | null;
}
