import type { Yen } from '@enishi/kernel';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

import type { SubjectRef } from '../domain/offer.ts';
import type { VirtualAccount } from '../domain/virtual/virtual-account.ts';

/** A subject that pays. Made once; its Stripe customer is filled in when Stripe has answered. */
@Entity({ schema: 'billing', name: 'customer' })
@Unique('customer_subject', ['communityId', 'subjectKind', 'subjectId'])
@Unique('customer_stripe', ['communityId', 'stripeCustomerId'])
@Index('customer_cash', ['communityId'], { where: 'cash_at_stripe > 0' })
@Index('customer_shown_to', ['communityId', 'shownTo'], { where: 'shown_to is not null' })
export class CustomerEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'community_id' })
  communityId: string;

  @Column('text', { name: 'subject_kind' })
  subjectKind: SubjectRef['kind'];

  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Column('text', { name: 'stripe_customer_id', nullable: true })
  stripeCustomerId: string | null;

  @Column('text')
  email: string;

  @Column('text')
  name: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  /** The subject that sees these papers too, since the desk has merged the two; the payments stay whose they are. */
  @Column('uuid', { name: 'shown_to', nullable: true })
  shownTo: string | null;

  /** When the newest facts that were written down were asked for; older ones are discarded. */
  @Column('timestamptz', { name: 'facts_fetched_at', nullable: true })
  factsFetchedAt: Date | null;

  /** The account that Stripe gives it for transfers; null before one was asked for. */
  @Column('jsonb', { name: 'virtual_account', nullable: true })
  virtualAccount: VirtualAccount | null;

  /** What lies there and is for no invoice (docs.stripe.com/payments/customer-balance): the payer's, and in no books of ours. */
  @Column('integer', { name: 'cash_at_stripe', default: 0 })
  cashAtStripe: Yen;

  /** When that was asked for; null before. */
  @Column('timestamptz', { name: 'cash_seen_at', nullable: true })
  cashSeenAt: Date | null;

  /** When a reconciliation was last asked for by a waiting page, so that polling does not become a storm. */
  @Column('timestamptz', { name: 'reconcile_requested_at', nullable: true })
  reconcileRequestedAt: Date | null;
}
