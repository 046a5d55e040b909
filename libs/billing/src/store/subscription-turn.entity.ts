import type { BillingInterval, Yen } from '@enishi/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { EndedBecause } from '../domain/subscription-states.ts';

/** One turn in the life of a subscription, append-only; `position` is the order in which turns were learnt. */
@Entity({ schema: 'billing', name: 'subscription_turn' })
@Index('subscription_turn_customer', ['communityId', 'customerId', 'happenedAt'])
export class SubscriptionTurnEntity {
  @PrimaryColumn('uuid', { name: 'community_id' })
  communityId: string;

  @PrimaryColumn('uuid', { name: 'subscription_id' })
  subscriptionId: string;

  @PrimaryColumn('integer')
  position: number;

  @Column('uuid', { name: 'customer_id' })
  customerId: string;

  @Column('boolean')
  brings: boolean;

  @Column('text', { name: 'offer_key' })
  offerKey: string;

  @Column('text')
  interval: BillingInterval;

  @Column('integer')
  amount: Yen;

  @Column('text', { nullable: true })
  because: EndedBecause | 'paused' | null;

  @Column('timestamptz', { name: 'happened_at' })
  happenedAt: Date;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}
