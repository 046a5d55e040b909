import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { TokyoDate, Yen } from '@enishi/kernel';
import type { InvoiceTermsKey } from '../../domain/company/invoice-terms.ts';

/** What a company had quoted, under the id of the quote among the documents; with its acceptance (申込書): by whom, when, and what it became. */
@Entity({ schema: 'membership', name: 'company_quote' })
@Index('company_quote_by_company', ['communityId', 'companyId', 'quotedAt'])
export class CompanyQuoteEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'company_id', type: 'uuid' }) companyId: string;
  @Column({ name: 'plan_key', type: 'text' }) planKey: string;
  /** The size that was quoted. */
  @Column({ type: 'integer' }) employees: number;
  /** Yen a year, tax included. */
  @Column({ type: 'integer' }) amount: Yen;
  @Column({ name: 'starts_on', type: 'date' }) startsOn: TokyoDate;
  @Column({ type: 'text' }) terms: InvoiceTermsKey;
  @Column({ name: 'order_number', type: 'text' }) orderNumber: string;
  @Column({ name: 'valid_until', type: 'date' }) validUntil: TokyoDate;
  @Column({ name: 'quoted_at', type: 'timestamptz' }) quotedAt: Date;
  @Column({ name: 'accepted_at', type: 'timestamptz', nullable: true }) acceptedAt: Date | null;
  /** Account of whoever accepted it for the company. */
  @Column({ name: 'accepted_by', type: 'uuid', nullable: true }) acceptedBy: string | null;
  @Column({ name: 'invoice_id', type: 'uuid', nullable: true }) invoiceId: string | null;
}
