import type { TaxCategory, TokyoDate, Yen } from '@enishi/kernel';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** A 領収書. Everything but the addressee and the download marks is immutable by trigger from the start. */
@Entity({ schema: 'billing', name: 'receipt' })
@Unique('receipt_number', ['communityId', 'fiscalYear', 'serial'])
@Unique('receipt_payment', ['communityId', 'paymentId'])
@Index('receipt_customer', ['communityId', 'customerId'])
export class ReceiptEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'community_id' })
  communityId: string;

  @Column('uuid', { name: 'customer_id' })
  customerId: string;

  @Column('uuid', { name: 'payment_id' })
  paymentId: string;

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

  @Column('integer', { name: 'tax_inside' })
  taxInside: Yen;

  @Column('text', { name: 'tax_category' })
  taxCategory: TaxCategory;

  /** 宛名 without the honorific; editable until the first download. */
  @Column('text')
  addressee: string;

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

  @Column('timestamptz', { name: 'first_downloaded_at', nullable: true })
  firstDownloadedAt: Date | null;

  @Column('integer')
  downloads: number;
}
