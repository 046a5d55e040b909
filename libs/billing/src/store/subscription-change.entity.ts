import type { BillingInterval, Yen } from '@enishi/kernel';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

import type { ChangeState } from '../domain/change-states.ts';
import type { SubscriptionChangeKind } from '../domain/standing-wish.ts';

/** An intention about a subscription, kept before Stripe is asked, and the record of who wanted it. */
@Entity({ schema: 'billing', name: 'subscription_change' })
@Unique('subscription_change_key', ['communityId', 'idempotencyKey'])
@Index('subscription_change_subscription', ['communityId', 'stripeSubscriptionId', 'requestedAt'])
@Index('subscription_change_awaited', ['communityId', 'customerId'], {
  where: `state IN ('confirming', 'withdrawing')`,
})
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
  because: 'duplicate' | 'refund' | 'left' | 'unpaid' | null;

  /** What the person said, kept as typed; null when nothing was said. */
  @Column('text', { nullable: true })
  reason: string | null;

  /** The offer that is wanted, for the kinds that change it. */
  @Column('text', { name: 'offer_key', nullable: true })
  offerKey: string | null;

  @Column('text', { nullable: true })
  interval: BillingInterval | null;

  @Column('integer', { nullable: true })
  amount: Yen | null;

  /** The second at which the old offer ends and the new one begins, for a change at once: what was previewed is charged. */
  @Column('timestamptz', { name: 'proration_at', nullable: true })
  prorationAt: Date | null;

  @Column('timestamptz', { name: 'pause_from', nullable: true })
  pauseFrom: Date | null;

  @Column('timestamptz', { name: 'pause_until', nullable: true })
  pauseUntil: Date | null;

  /** Yen that the person agreed to be charged at once. */
  @Column('integer', { name: 'expected_charge', nullable: true })
  expectedCharge: Yen | null;

  /** Why the card was declined: nothing was charged and nothing changed. */
  @Column('text', { name: 'decline_code', nullable: true })
  declineCode: string | null;

  /** Of the page that was confirmed; the same key is the same order. */
  @Column('text', { name: 'idempotency_key', nullable: true })
  idempotencyKey: string | null;

  /** The wish for the end of the period that gave way to this one: put back where nothing comes of it. */
  @Column('uuid', { name: 'instead_of', nullable: true })
  insteadOf: string | null;

  /** Stripe's invoice that waits until the holder of the card has confirmed it, and until when. */
  @Column('text', { name: 'stripe_invoice_id', nullable: true })
  stripeInvoiceId: string | null;

  @Column('timestamptz', { name: 'confirm_by', nullable: true })
  confirmBy: Date | null;

  /** When the holder of the card was reminded of it. */
  @Column('timestamptz', { name: 'told_at', nullable: true })
  toldAt: Date | null;

  @Column('text')
  state: ChangeState;

  @Column('timestamptz', { name: 'requested_at' })
  requestedAt: Date;

  /** When Stripe began to be asked for it; null before that. */
  @Column('timestamptz', { name: 'asked_at', nullable: true })
  askedAt: Date | null;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: Date | null;
}
