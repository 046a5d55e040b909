import type { Yen } from '@enishi/kernel';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { TransferRequest, TransferRequestState } from '../domain/virtual/transfer-request.ts';

/** An invoice for which Stripe awaits a transfer. One that is for another sum takes the place of one that was cancelled. */
@Entity({ schema: 'billing', name: 'transfer_request' })
@Index('transfer_request_live', ['communityId', 'receivableId'], {
  unique: true,
  where: `state in ('asked', 'open')`,
})
@Index('transfer_request_stripe', ['communityId', 'stripePaymentIntentId'], {
  unique: true,
  where: 'stripe_payment_intent_id is not null',
})
@Index('transfer_request_money', ['communityId', 'stripeBalanceTransactionId'], {
  unique: true,
  where: 'stripe_balance_transaction_id is not null',
})
@Index('transfer_request_newest', ['communityId', 'askedAt', 'id'])
@Index('transfer_request_receivable', ['communityId', 'receivableId'])
@Check('transfer_request_amount', 'amount > 0 and arrived between 0 and amount')
export class TransferRequestEntity implements TransferRequest {
  /** Also the idempotency key at Stripe. */
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'customer_id', type: 'uuid' }) customerId: string;
  @Column({ name: 'receivable_id', type: 'uuid' }) receivableId: string;
  @Column({ type: 'text' }) state: TransferRequestState;
  @Column({ type: 'integer' }) amount: Yen;
  @Column({ type: 'integer' }) arrived: Yen;
  @Column({ name: 'stripe_payment_intent_id', type: 'text', nullable: true }) stripePaymentIntentId:
    string | null;
  /** The movement on Stripe's balance by which it was paid, and what Stripe kept of it. */
  @Column({ name: 'stripe_balance_transaction_id', type: 'text', nullable: true })
  stripeBalanceTransactionId: string | null;
  @Column({ type: 'integer', nullable: true }) fee: Yen | null;
  /** Stripe's code where it would not take the request. */
  @Column({ type: 'text', nullable: true }) fault: string | null;
  /** When the facts were asked for that were written down last. */
  @Column({ name: 'seen_at', type: 'timestamptz', nullable: true }) seenAt: Date | null;
  @Column({ name: 'asked_at', type: 'timestamptz' }) askedAt: Date;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
}
