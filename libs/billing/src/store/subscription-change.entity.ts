import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What is to be done to a subscription at Stripe. `cancel_now` carries why in `because`. */
export type SubscriptionChangeKind = 'cancel_at_period_end' | 'keep' | 'cancel_now';

/** An intention about a subscription, kept before Stripe is asked, and the record of who wanted it. */
@Entity({ schema: 'billing', name: 'subscription_change' })
@Index('subscription_change_subscription', ['communityId', 'stripeSubscriptionId', 'requestedAt'])
export class SubscriptionChangeEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'community_id' })
  communityId: string;

  @Column('uuid', { name: 'customer_id' })
  customerId: string;

  @Column('text', { name: 'stripe_subscription_id' })
  stripeSubscriptionId: string;

  @Column('text')
  kind: SubscriptionChangeKind;

  @Column('text', { nullable: true })
  because: 'duplicate' | 'refund' | null;

  /** What the person said, kept as typed; null when nothing was said. */
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text')
  state: 'requested' | 'done' | 'failed';

  @Column('timestamptz', { name: 'requested_at' })
  requestedAt: Date;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: Date | null;
}
