import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which community a Stripe customer belongs to. Readable by the system, which meets Stripe ids before it knows a tenant. */
@Entity({ schema: 'billing', name: 'stripe_customer' })
export class StripeCustomerEntity {
  @PrimaryColumn('text', { name: 'stripe_customer_id' })
  stripeCustomerId: string;

  @Column('uuid', { name: 'community_id' })
  communityId: string;

  @Column('uuid', { name: 'customer_id' })
  customerId: string;
}
