import type { TaxCategory, TokyoDate, Yen } from '@enishi/kernel';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

import type { ReceiptInvoice, ReceiptMeans } from '../domain/invoice-receipt.ts';
import type { ReplacedBecause } from '../domain/receipt-versions.ts';

/**
 * A 領収書, of a payment, of an invoice that was paid, or of cash that was taken at a counter. Immutable by trigger from the start, but for how it is made out while nobody holds it,
 * how often it was handed out, and, once, that others have taken its place or that its money was none.
 */
@Entity({ schema: 'billing', name: 'receipt' })
@Unique('receipt_number', ['communityId', 'fiscalYear', 'serial'])
@Index('receipt_payment', ['communityId', 'paymentId'], { unique: true, where: 'replaces IS NULL' })
@Index('receipt_issued', ['communityId', 'issuedOn', 'fiscalYear', 'serial'])
@Index('receipt_customer', ['communityId', 'customerId'])
@Index('receipt_receivable', ['communityId', 'receivableId'], {
  ...{ unique: true, where: 'receivable_id is not null and superseded_at is null' },
})
@Check(
  'receipt_ground',
  'num_nonnulls(payment_id, receivable_id, cash_payment_id) = 1 and (customer_id is null) = (receivable_id is not null)',
)
@Index('receipt_cash', ['communityId', 'cashPaymentId'], {
  ...{ unique: true, where: 'cash_payment_id is not null and replaces is null' },
})
@Check('receipt_invoice', '(receivable_id is null) = (invoice is null)')
@Index('receipt_versions', ['communityId', 'paymentId', 'place'])
export class ReceiptEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'community_id' })
  communityId: string;

  /** Who paid; null on the receipt of an invoice. */
  @Column('uuid', { name: 'customer_id', nullable: true })
  customerId: string | null;

  /** Null where it is of an invoice, or of cash. */
  @Column('uuid', { name: 'payment_id', nullable: true })
  paymentId: string | null;

  /** The invoice that was paid, by what was owed of it; null on all others. One of them counts at a time. */
  @Column('uuid', { name: 'receivable_id', nullable: true })
  receivableId: string | null;

  @Column('jsonb', { nullable: true })
  invoice: ReceiptInvoice | null;

  /** Cash that was taken and booked elsewhere; null on all others. It has one first receipt. */
  @Column('uuid', { name: 'cash_payment_id', nullable: true })
  cashPaymentId: string | null;

  @Column('integer', { name: 'fiscal_year' })
  fiscalYear: number;

  /** 1, 2, 3 … without gaps per community and fiscal year. */
  @Column('integer')
  serial: number;

  @Column('date', { name: 'issued_on' })
  issuedOn: TokyoDate;

  @Column('date', { name: 'paid_on' })
  paidOn: TokyoDate;

  @Column('integer')
  amount: Yen;

  /** Yen that were taken off before `amount` was paid, and by what; 0 on the parts of a receipt, whose sums alone add up. */
  @Column('integer', { default: 0 })
  discount: Yen;

  @Column('text', { name: 'discount_name', nullable: true })
  discountName: string | null;

  @Column('integer', { name: 'tax_inside' })
  taxInside: Yen;

  /** With an invoice of several rates that of the most; what is printed are the invoice's. */
  @Column('text', { name: 'tax_category' })
  taxCategory: TaxCategory;

  @Column('text', { default: 'card' })
  means: ReceiptMeans;

  /** 宛名 without the honorific; editable until the first download. */
  @Column('text')
  addressee: string;

  /** The same, folded for searching. */
  @Column('text', { name: 'addressee_key', default: '' })
  addresseeKey: string;

  /** 但し書き, printed as 但し …として. */
  @Column('text')
  description: string;

  @Column('text', { name: 'issuer_name' })
  issuerName: string;

  @Column('text', { name: 'issuer_contact' })
  issuerContact: string;

  /** T and 13 digits as they were on the day of issue; null = not a registered issuer. */
  @Column('text', { name: 'registration_number', nullable: true })
  registrationNumber: string | null;

  /** The issuer was not in business on that day, so that it bears no revenue stamp on paper. */
  @Column('boolean', { name: 'stamp_exempt', default: false })
  stampExempt: boolean;

  @Column('timestamptz', { name: 'first_downloaded_at', nullable: true })
  firstDownloadedAt: Date | null;

  @Column('integer')
  downloads: number;

  /** The receipt whose place this one takes, alone or with other parts; null = issued for the money itself. */
  @Column('uuid', { nullable: true })
  replaces: string | null;

  /** Which part of the payment: `''` = all of it (`placeOfPart`). */
  @Column('text')
  place: string;

  /** How often the person has had a handed-out version of it replaced. */
  @Column('integer')
  renames: number;

  @Column('timestamptz', { name: 'superseded_at', nullable: true })
  supersededAt: Date | null;

  @Column('text', { name: 'superseded_because', nullable: true })
  supersededBecause: ReplacedBecause | null;
}
