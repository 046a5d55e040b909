import type { Yen } from '@enishi/kernel';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { CashReturnState } from '../domain/virtual/cash-return.ts';

/** Money of a company that goes back to it from Stripe. It was in no books, so nothing is booked. */
@Entity({ schema: 'billing', name: 'cash_return' })
@Index('cash_return_newest', ['communityId', 'askedAt', 'id'])
@Index('cash_return_pending', ['communityId', 'customerId'], { where: `state in ('asked', 'approved')` })
@Check('cash_return_amount', 'amount > 0')
export class CashReturnEntity {
  /** Also the idempotency key at Stripe. */
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'customer_id', type: 'uuid' }) customerId: string;
  @Column({ type: 'integer' }) amount: Yen;
  @Column({ type: 'text' }) state: CashReturnState;
  /** Who asked: their account, who may not also approve it, and their mail address as it was. */
  @Column({ type: 'uuid' }) asker: string;
  @Column({ name: 'asked_by', type: 'text' }) askedBy: string;
  @Column({ name: 'asked_at', type: 'timestamptz' }) askedAt: Date;
  @Column({ name: 'decided_by', type: 'text', nullable: true }) decidedBy: string | null;
  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true }) decidedAt: Date | null;
  @Column({ name: 'stripe_refund_id', type: 'text', nullable: true }) stripeRefundId: string | null;
  /** Stripe's code where it would not. */
  @Column({ type: 'text', nullable: true }) fault: string | null;
}
