import type { BillingInterval, TaxCategory, Yen } from '@enishi/kernel';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

import type { PaymentState } from '../domain/mirror.ts';
import type { OfferStream } from '../domain/offer.ts';
import type { PaymentMeans } from '../domain/payment-means.ts';

/** Our copy of a charged invoice. Yen, tax included. */
@Entity({ schema: 'billing', name: 'payment' })
@Unique('payment_invoice', ['communityId', 'stripeInvoiceId'])
@Index('payment_customer', ['communityId', 'customerId', 'paidAt'])
@Index('payment_balance', ['communityId', 'stripeBalanceTransactionId'])
export class PaymentEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'community_id' })
  communityId: string;

  @Column('uuid', { name: 'customer_id' })
  customerId: string;

  @Column('text', { name: 'stripe_invoice_id' })
  stripeInvoiceId: string;

  @Column('text', { name: 'stripe_payment_intent_id', nullable: true })
  stripePaymentIntentId: string | null;

  @Column('text', { name: 'stripe_charge_id', nullable: true })
  stripeChargeId: string | null;

  @Column('text', { name: 'stripe_balance_transaction_id', nullable: true })
  stripeBalanceTransactionId: string | null;

  @Column('text', { name: 'stripe_subscription_id' })
  stripeSubscriptionId: string;

  @Column('text', { name: 'offer_key' })
  offerKey: string;

  @Column('text', { name: 'offer_name' })
  offerName: string;

  @Column('text')
  interval: BillingInterval;

  @Column('text', { default: 'card' })
  means: PaymentMeans;

  @Column('text')
  stream: OfferStream;

  @Column('text', { name: 'tax_category' })
  taxCategory: TaxCategory;

  @Column('integer')
  amount: Yen;

  /** Yen that a discount took off before `amount` was charged. */
  @Column('integer', { default: 0 })
  discount: Yen;

  /** The discount, where it is one of ours. */
  @Column('uuid', { name: 'discount_id', nullable: true })
  discountId: string | null;

  @Column('integer', { nullable: true })
  fee: Yen | null;

  @Column('integer', { nullable: true })
  net: Yen | null;

  @Column('integer')
  refunded: Yen;

  @Column('text')
  state: PaymentState;

  @Column('text', { name: 'decline_code', nullable: true })
  declineCode: string | null;

  @Column('text', { name: 'failed_charge_id', nullable: true })
  failedChargeId: string | null;

  @Column('text', { name: 'pay_url', nullable: true })
  payUrl: string | null;

  @Column('timestamptz', { name: 'period_start' })
  periodStart: Date;

  @Column('timestamptz', { name: 'period_end' })
  periodEnd: Date;

  @Column('timestamptz', { name: 'paid_at', nullable: true })
  paidAt: Date | null;

  @Column('timestamptz', { name: 'fetched_at' })
  fetchedAt: Date;
}
