import type { BillingInterval, TaxCategory, TokyoDate, Yen } from '@enishi/kernel';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

import type { PaymentTerms } from '../domain/documents/payment-terms.ts';
import type { FeeInvoice, FeeInvoiceState, InvoiceBeginning } from '../domain/fee-invoice.ts';
import type { OfferStream } from '../domain/offer.ts';

/** The fee of one period of a term on invoice; its id is that of the document. A period is claimed once: the partial unique index decides. */
@Entity({ schema: 'billing', name: 'fee_invoice' })
@Index('fee_invoice_period', ['communityId', 'subscriptionId', 'periodStart'], {
  unique: true,
  where: `state <> 'credited' and raise is null`,
})
@Unique('fee_invoice_receivable', ['communityId', 'receivableId'])
@Index('fee_invoice_open', ['communityId', 'dueOn'], { where: `state = 'open'` })
export class FeeInvoiceEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'subscription_id', type: 'uuid' }) subscriptionId: string;
  @Column({ name: 'offer_key', type: 'text' }) offerKey: string;
  @Column({ name: 'offer_name', type: 'text' }) offerName: string;
  @Column({ type: 'text' }) interval: BillingInterval;
  @Column({ type: 'text' }) stream: OfferStream;
  @Column({ name: 'tax_category', type: 'text' }) taxCategory: TaxCategory;
  @Column({ type: 'integer' }) amount: Yen;
  @Column({ name: 'period_start', type: 'date' }) periodStart: TokyoDate;
  @Column({ name: 'period_end', type: 'date' }) periodEnd: TokyoDate;
  @Column({ name: 'due_on', type: 'date' }) dueOn: TokyoDate;
  @Column({ name: 'begins_with', type: 'text' }) beginsWith: InvoiceBeginning;
  @Column({ type: 'jsonb' }) terms: PaymentTerms;
  @Column({ name: 'order_number', type: 'text' }) orderNumber: string;
  @Column({ type: 'text' }) state: FeeInvoiceState;
  @Column({ name: 'settled_on', type: 'date', nullable: true }) settledOn: TokyoDate | null;
  @Column({ name: 'payment_id', type: 'uuid', nullable: true }) paymentId: string | null;
  @Column({ name: 'receivable_id', type: 'uuid' }) receivableId: string;
  @Column({ name: 'credit_note_id', type: 'uuid', nullable: true }) creditNoteId: string | null;
  /** Of the difference of a change: what the term was raised from. */
  @Column({ type: 'jsonb', nullable: true }) raise: FeeInvoice['raise'];
  @Column({ name: 'invoiced_at', type: 'timestamptz' }) invoicedAt: Date;
}
