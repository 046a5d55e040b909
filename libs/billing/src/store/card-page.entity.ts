import type { Locale } from '@enishi/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { CardPageState } from '../domain/card-page-states.ts';

/** A page of Stripe on which a person gives another card, and what became of it. */
@Entity({ schema: 'billing', name: 'card_page' })
@Index('card_page_customer', ['communityId', 'customerId', 'createdAt'])
export class CardPageEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'community_id' })
  communityId: string;

  @Column('uuid', { name: 'customer_id' })
  customerId: string;

  @Column('text')
  state: CardPageState;

  @Column('text')
  locale: Locale;

  @Column('text', { name: 'return_url' })
  returnUrl: string;

  @Column('text', { name: 'stripe_session_id', nullable: true })
  stripeSessionId: string | null;

  @Column('text', { nullable: true })
  url: string | null;

  @Column('text', { name: 'payment_method_id', nullable: true })
  paymentMethodId: string | null;

  /** Yen of overdue fees that the new card paid at once. */
  @Column('integer')
  paid: number;

  /** Why an overdue fee could not be paid with the new card; no money moved for it. */
  @Column('text', { name: 'decline_code', nullable: true })
  declineCode: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: Date | null;
}
