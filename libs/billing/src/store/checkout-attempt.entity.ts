import type { BillingInterval, Locale, TaxCategory, TokyoDate, Yen } from '@enishi/kernel';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

import type { CheckoutState } from '../domain/checkout-states.ts';
import type { OfferStream } from '../domain/offer.ts';
import type { OnlineMeans } from '../domain/payment-means.ts';
import type { VoucherCode } from '../domain/voucher.ts';

/** One wish to pay. At most one per subject and family may be under way, vouchers of orders apart: the index decides, not the application. */
@Entity({ schema: 'billing', name: 'checkout_attempt' })
@Unique('checkout_attempt_key', ['communityId', 'idempotencyKey'])
@Index('checkout_attempt_one_live', ['communityId', 'customerId', 'family', 'once'], {
  unique: true,
  where: `state IN ('requested', 'open', 'confirming', 'waiting', 'unknown') AND NOT (once AND means = 'konbini')`,
})
@Index('checkout_attempt_customer', ['communityId', 'customerId'])
@Index('checkout_attempt_discount', ['communityId', 'discountId'], { where: 'discount_id IS NOT NULL' })
export class CheckoutAttemptEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'community_id' })
  communityId: string;

  @Column('uuid', { name: 'customer_id' })
  customerId: string;

  @Column('text')
  family: OfferStream;

  @Column('text', { name: 'offer_key' })
  offerKey: string;

  @Column('text')
  interval: BillingInterval;

  @Column('integer')
  amount: Yen;

  /** Yen of the first charge and the day on which the first whole interval begins, where beginning now is not a whole one. */
  @Column('integer', { name: 'first_amount', nullable: true })
  firstAmount: Yen | null;

  @Column('date', { name: 'first_end', nullable: true })
  firstEnd: TokyoDate | null;

  @Column('text', { name: 'offer_name' })
  offerName: string;

  @Column('text', { name: 'offer_name_en', default: '' })
  offerNameInEnglish: string;

  @Column('text', { name: 'tax_category' })
  taxCategory: TaxCategory;

  @Column('text', { default: 'card' })
  means: OnlineMeans;

  /** Paid once and apart from what the payer holds; see `decide-orders.ts`. */
  @Column('boolean', { default: false })
  once: boolean;

  /** What a coupon takes off; `amount` is the price before it. */
  @Column('uuid', { name: 'discount_id', nullable: true })
  discountId: string | null;

  /** The end of the term that the order extends, as it was then; null for a new one. */
  @Column('timestamptz', { name: 'term_end', nullable: true })
  termEnd: Date | null;

  @Column('text')
  state: CheckoutState;

  @Column('text', { name: 'idempotency_key' })
  idempotencyKey: string;

  @Column('uuid', { name: 'disclosure_snapshot_id' })
  disclosureSnapshotId: string;

  @Column('text', { name: 'return_url' })
  returnUrl: string;

  @Column('text', { name: 'cancel_url' })
  cancelUrl: string;

  @Column('text')
  locale: Locale;

  /** Stripe's page, or the payment intent of a voucher. */
  @Column('text', { name: 'stripe_session_id', nullable: true })
  stripeSessionId: string | null;

  /** Address of the page, or of the voucher. */
  @Column('text', { name: 'session_url', nullable: true })
  sessionUrl: string | null;

  /** Until when the voucher of an order is to be payable; null: the usual days of a fee. */
  @Column('timestamptz', { name: 'voucher_until', nullable: true })
  voucherUntil: Date | null;

  @Column('timestamptz', { name: 'voucher_expires_at', nullable: true })
  voucherExpiresAt: Date | null;

  @Column('jsonb', { name: 'voucher_codes', nullable: true })
  voucherCodes: VoucherCode[] | null;

  /** When the payer was reminded that the voucher runs out. */
  @Column('timestamptz', { name: 'voucher_reminded_at', nullable: true })
  voucherRemindedAt: Date | null;

  /** Set once Stripe's page can no longer take money (finished, run out, or closed by us). */
  @Column('timestamptz', { name: 'session_closed_at', nullable: true })
  sessionClosedAt: Date | null;

  @Column('text', { name: 'decline_code', nullable: true })
  declineCode: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: Date | null;
}
