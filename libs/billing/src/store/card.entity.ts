import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The card that Stripe charges for a customer: brand, last four digits and expiry, never its number. */
@Entity({ schema: 'billing', name: 'card' })
export class CardEntity {
  @PrimaryColumn('uuid', { name: 'community_id' })
  communityId: string;

  @PrimaryColumn('uuid', { name: 'customer_id' })
  customerId: string;

  @Column('text', { name: 'payment_method_id' })
  paymentMethodId: string;

  @Column('text')
  brand: string;

  @Column('text')
  last4: string;

  @Column('integer', { name: 'exp_month' })
  expMonth: number;

  @Column('integer', { name: 'exp_year' })
  expYear: number;

  @Column('timestamptz', { name: 'seen_at' })
  seenAt: Date;

  /** When its holder was told that it expires soon; once per card and expiry date. */
  @Column('timestamptz', { name: 'expiry_told_at', nullable: true })
  expiryToldAt: Date | null;
}
