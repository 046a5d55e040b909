import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** How far an event got: stored, being worked on, done, not for us, to be tried again, or given up for a person. */
export type StripeEventStatus = 'pending' | 'processing' | 'done' | 'ignored' | 'failed' | 'dead';

/** The inbox. A row means "stored and acknowledged"; whether it was processed is our own measure, kept in `status`. */
@Entity({ schema: 'billing', name: 'stripe_event' })
@Unique('stripe_event_id', ['stripeEventId'])
@Index('stripe_event_due', ['nextAttemptAt'], { where: `status IN ('pending', 'processing', 'failed')` })
@Index('stripe_event_customer', ['stripeCustomerId'], {
  where: `status IN ('pending', 'processing', 'failed')`,
})
export class StripeEventEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'stripe_event_id' })
  stripeEventId: string;

  @Column('text')
  type: string;

  @Column('text', { name: 'api_version', nullable: true })
  apiVersion: string | null;

  @Column('boolean')
  livemode: boolean;

  @Column('text', { name: 'object_type' })
  objectType: string;

  @Column('text', { name: 'object_id', nullable: true })
  objectId: string | null;

  @Column('text', { name: 'stripe_customer_id', nullable: true })
  stripeCustomerId: string | null;

  @Column('timestamptz', { name: 'stripe_created_at' })
  stripeCreatedAt: Date;

  @Column('timestamptz', { name: 'received_at' })
  receivedAt: Date;

  /** Null once purged after 90 days; the envelope and the hash stay. */
  @Column('jsonb', { nullable: true })
  payload: unknown;

  @Column('text', { name: 'payload_sha256' })
  payloadSha256: string;

  @Column('text')
  status: StripeEventStatus;

  /** 'webhook' or 'gap_filler'. */
  @Column('text')
  source: 'webhook' | 'gap_filler';

  @Column('integer')
  attempts: number;

  @Column('timestamptz', { name: 'next_attempt_at' })
  nextAttemptAt: Date;

  @Column('timestamptz', { name: 'locked_until', nullable: true })
  lockedUntil: Date | null;

  @Column('timestamptz', { name: 'handled_at', nullable: true })
  handledAt: Date | null;

  @Column('text', { nullable: true })
  outcome: string | null;

  @Column('text', { name: 'last_error', nullable: true })
  lastError: string | null;
}
