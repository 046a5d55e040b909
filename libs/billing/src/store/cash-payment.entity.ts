import type { TaxCategory, TokyoDate, Yen } from '@enishi/kernel';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * Cash that was taken for something and entered into the books by whoever sold it, as its receipt needs to know it; it has the id under which
 * that was kept there. Added to, never changed. Yen, tax included.
 */
@Entity({ schema: 'billing', name: 'cash_payment' })
@Index('cash_payment_customer', ['communityId', 'customerId'])
@Check('cash_payment_amount', 'amount > 0')
export class CashPaymentEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'community_id' })
  communityId: string;

  @Column('uuid', { name: 'customer_id' })
  customerId: string;

  @Column('integer')
  amount: Yen;

  @Column('text', { name: 'tax_category' })
  taxCategory: TaxCategory;

  @Column('date', { name: 'received_on' })
  receivedOn: TokyoDate;

  /** What was bought, as the receipt says it when nobody chooses; in Japanese, as receipts are. */
  @Column('text')
  bought: string;
}
