import type { BillingInterval, Yen } from '@enishi/kernel';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

import type { EndedBecause, SubscriptionStatus } from '../domain/subscription-states.ts';

/** Our copy of a Stripe subscription, or a term paid ahead. One may occupy a customer's place per family: the partial unique index decides. */
@Entity({ schema: 'billing', name: 'subscription' })
@Unique('subscription_stripe', ['communityId', 'stripeId'])
@Index('subscription_one_live', ['communityId', 'customerId', 'family'], {
  unique: true,
  where: `status IN ('trialing', 'active', 'past_due', 'paused')`,
})
@Index('subscription_prepaid_due', ['communityId', 'periodEnd'], {
  where: `prepaid AND status = 'active'`,
})
@Index('subscription_invoiced_waits', ['communityId', 'customerId', 'family'], {
  unique: true,
  where: `invoiced AND status = 'incomplete'`,
})
@Index('subscription_customer', ['communityId', 'customerId'])
export class SubscriptionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'community_id' })
  communityId: string;

  @Column('uuid', { name: 'customer_id' })
  customerId: string;

  @Column('text', { name: 'stripe_id' })
  stripeId: string;

  @Column('boolean', { default: false })
  prepaid: boolean;

  @Column('boolean', { default: false })
  invoiced: boolean;

  @Column('text')
  family: string;

  @Column('text', { name: 'offer_key' })
  offerKey: string;

  @Column('text')
  interval: BillingInterval;

  @Column('integer')
  amount: Yen;

  @Column('text')
  status: SubscriptionStatus;

  @Column('timestamptz', { name: 'period_start' })
  periodStart: Date;

  @Column('timestamptz', { name: 'period_end' })
  periodEnd: Date;

  @Column('boolean', { name: 'cancel_at_period_end' })
  cancelAtPeriodEnd: boolean;

  /** The offer that begins with the next period, if a change is planned. */
  @Column('text', { name: 'next_offer_key', nullable: true })
  nextOfferKey: string | null;

  @Column('text', { name: 'next_interval', nullable: true })
  nextInterval: BillingInterval | null;

  @Column('integer', { name: 'next_amount', nullable: true })
  nextAmount: Yen | null;

  /** What a coupon takes off each charge before `discountUntil`, or off all. */
  @Column('uuid', { name: 'discount_id', nullable: true })
  discountId: string | null;

  @Column('integer', { name: 'discount_off', nullable: true })
  discountOff: Yen | null;

  @Column('timestamptz', { name: 'discount_until', nullable: true })
  discountUntil: Date | null;

  /** From when on and until when nothing is charged, if a pause is planned or runs. */
  @Column('timestamptz', { name: 'paused_from', nullable: true })
  pausedFrom: Date | null;

  @Column('timestamptz', { name: 'paused_until', nullable: true })
  pausedUntil: Date | null;

  /** The instant from which the periods are counted. */
  @Column('timestamptz', { name: 'anchor_at' })
  anchorAt: Date;

  @Column('timestamptz', { name: 'started_at' })
  startedAt: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  @Column('text', { name: 'ended_because', nullable: true })
  endedBecause: EndedBecause | null;

  @Column('timestamptz', { name: 'fetched_at' })
  fetchedAt: Date;
}
