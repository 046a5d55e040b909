import type { Yen } from '@enishi/kernel';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

import type { DisputeState } from '../domain/dispute-states.ts';

/** A payer's objection to a payment, as Stripe tells it. Yen; `movements` are the balance transactions that are in the books. */
@Entity({ schema: 'billing', name: 'dispute' })
@Unique('dispute_stripe', ['communityId', 'stripeDisputeId'])
@Index('dispute_customer', ['communityId', 'customerId'])
export class DisputeEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'community_id' })
  communityId: string;

  @Column('uuid', { name: 'customer_id' })
  customerId: string;

  @Column('uuid', { name: 'payment_id' })
  paymentId: string;

  @Column('text', { name: 'stripe_dispute_id' })
  stripeDisputeId: string;

  @Column('text')
  state: DisputeState;

  @Column('text')
  reason: string;

  @Column('integer')
  amount: Yen;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;

  /** Until when an answer counts; null where none is asked for. */
  @Column('timestamptz', { name: 'due_by', nullable: true })
  dueBy: Date | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null;

  @Column('text', { array: true })
  movements: string[];
}
