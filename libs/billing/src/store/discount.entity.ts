import type { BillingInterval, Yen } from '@enishi/kernel';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

import type { DiscountSpan } from '../domain/discount.ts';

/** What a coupon takes off one offer, never changed. The id is the one that Stripe's coupon bears too. */
@Entity({ schema: 'billing', name: 'discount' })
@Unique('discount_of_offer', ['communityId', 'key', 'offerKey', 'interval', 'price'])
export class DiscountEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'community_id' })
  communityId: string;

  @Column('uuid')
  key: string;

  @Column('text')
  name: string;

  @Column('text', { name: 'offer_key' })
  offerKey: string;

  @Column('text')
  interval: BillingInterval;

  /** Yen per interval before the discount. */
  @Column('integer')
  price: Yen;

  /** Yen taken off each charge. */
  @Column('integer')
  off: Yen;

  @Column('text')
  span: DiscountSpan;

  @Column('integer', { nullable: true })
  months: number | null;

  /** When Stripe had it; null while nobody has come that far. */
  @Column('timestamptz', { name: 'registered_at', nullable: true })
  registeredAt: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
