import type { BillingInterval, TaxCategory, Yen } from '@enishi/kernel';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

import type { OfferStream } from '../domain/offer.ts';
import type { OrderTransferState } from '../domain/transfers/order-transfer.ts';

/** What was ordered once and is paid by a transfer to the community's own account. Yen, tax included. */
@Entity({ schema: 'billing', name: 'order_transfer' })
@Unique('order_transfer_reference', ['communityId', 'reference'])
@Unique('order_transfer_key', ['communityId', 'idempotencyKey'])
@Index('order_transfer_customer', ['communityId', 'customerId'])
@Index('order_transfer_due', ['communityId', 'payUntil'])
export class OrderTransferEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'customer_id', type: 'uuid' }) customerId: string;
  /** The number that is written before the payer's name. */
  @Column({ type: 'integer' }) reference: number;
  /** Reading of whoever ordered; empty where nobody has said it. */
  @Column({ type: 'text' }) kana: string;
  /** The account as it was told. */
  @Column({ name: 'pay_into', type: 'text' }) bankAccount: string;
  @Column({ name: 'offer_key', type: 'text' }) offerKey: string;
  @Column({ name: 'offer_name', type: 'text' }) offerName: string;
  @Column({ type: 'text' }) interval: BillingInterval;
  @Column({ type: 'text' }) stream: OfferStream;
  @Column({ name: 'tax_category', type: 'text' }) taxCategory: TaxCategory;
  @Column({ type: 'integer' }) amount: Yen;
  /** Until when it was to be paid, as it was told. */
  @Column({ name: 'pay_until', type: 'timestamptz' }) payUntil: Date;
  @Column({ type: 'text' }) state: OrderTransferState;
  /** The payment that it has become; null before. */
  @Column({ name: 'payment_id', type: 'uuid', nullable: true }) paymentId: string | null;
  /** When its payer was reminded to name an account for what goes back; null before. */
  @Column({ name: 'account_reminded_at', type: 'timestamptz', nullable: true })
  accountRemindedAt: Date | null;
  @Column({ name: 'idempotency_key', type: 'text' }) idempotencyKey: string;
  @Column({ name: 'disclosure_snapshot_id', type: 'uuid' }) disclosureSnapshotId: string;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
}
