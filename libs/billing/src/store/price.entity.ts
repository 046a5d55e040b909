import type { BillingInterval, TaxCategory, Yen } from '@enishi/kernel';
import type { OfferStream } from '../domain/offer.ts';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** An offer as registered with Stripe. Prices never change at Stripe: another amount is another row. */
@Entity({ schema: 'billing', name: 'price' })
@Unique('price_offer', ['communityId', 'offerKey', 'interval', 'amount'])
@Unique('price_stripe', ['communityId', 'stripePriceId'])
export class PriceEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'community_id' })
  communityId: string;

  @Column('text', { name: 'offer_key' })
  offerKey: string;

  @Column('text')
  interval: BillingInterval;

  /** Yen, tax included, per interval. */
  @Column('integer')
  amount: Yen;

  @Column('text')
  name: string;

  @Column('text')
  stream: OfferStream;

  @Column('text', { name: 'tax_category' })
  taxCategory: TaxCategory;

  @Column('text', { name: 'stripe_product_id' })
  stripeProductId: string;

  @Column('text', { name: 'stripe_price_id' })
  stripePriceId: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
