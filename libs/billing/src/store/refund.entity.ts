import type { Yen } from '@enishi/kernel';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

import type { AccessAfterRefund, RefundOrigin, RefundState } from '../domain/refund-states.ts';

/**
 * Money going back. Of those made here one may be under way per payment, and a second subscription is given back once; those
 * from Stripe's dashboard are as Stripe says.
 */
@Entity({ schema: 'billing', name: 'refund' })
@Unique('refund_key', ['communityId', 'idempotencyKey'])
@Unique('refund_stripe', ['communityId', 'stripeRefundId'])
@Index('refund_one_under_way', ['communityId', 'paymentId'], {
  unique: true,
  where: `origin <> 'dashboard' AND state IN ('requested', 'unknown', 'needs_account', 'pending')`,
})
@Index('refund_one_of_duplicate', ['communityId', 'paymentId'], {
  unique: true,
  where: `origin = 'duplicate' AND state IN ('requested', 'unknown', 'needs_account', 'pending', 'succeeded')`,
})
@Index('refund_balance', ['communityId', 'stripeBalanceTransactionId'])
export class RefundEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'community_id' })
  communityId: string;

  @Column('uuid', { name: 'customer_id' })
  customerId: string;

  @Column('uuid', { name: 'payment_id' })
  paymentId: string;

  @Column('text', { name: 'stripe_refund_id', nullable: true })
  stripeRefundId: string | null;

  @Column('text', { name: 'stripe_balance_transaction_id', nullable: true })
  stripeBalanceTransactionId: string | null;

  @Column('text', { name: 'stripe_failure_transaction_id', nullable: true })
  stripeFailureTransactionId: string | null;

  @Column('integer')
  amount: Yen;

  @Column('text')
  state: RefundState;

  @Column('text')
  origin: RefundOrigin;

  @Column('text')
  reason: string;

  @Column('text', { nullable: true })
  access: AccessAfterRefund | null;

  @Column('text', { name: 'idempotency_key' })
  idempotencyKey: string;

  /** The account that pressed the button; null when nobody here did. */
  @Column('uuid', { name: 'requested_by', nullable: true })
  requestedBy: string | null;

  @Column('timestamptz', { name: 'requested_at' })
  requestedAt: Date;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: Date | null;
}
