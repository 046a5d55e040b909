import type { BillingInterval, Locale, Yen } from '@enishi/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { DisclosureBlock } from '../domain/disclosure.ts';

/** Proof of what a person saw before ordering (特商法15条の4; the row is immutable by trigger). */
@Entity({ schema: 'billing', name: 'disclosure_snapshot' })
@Index('disclosure_snapshot_subject', ['communityId', 'subjectId'])
export class DisclosureSnapshotEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'community_id' })
  communityId: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Column('text', { name: 'offer_key' })
  offerKey: string;

  @Column('text')
  interval: BillingInterval;

  @Column('integer')
  amount: Yen;

  @Column('text', { name: 'plan_version' })
  planVersion: string;

  /** sha256 over the blocks, amount and interval, in hex. */
  @Column('text')
  fingerprint: string;

  @Column('jsonb')
  blocks: DisclosureBlock[];

  /** The language in which the page was shown; the blocks hold both. */
  @Column('text')
  locale: Locale;

  @Column('text', { nullable: true })
  ip: string | null;

  @Column('text', { name: 'user_agent', nullable: true })
  userAgent: string | null;

  @Column('timestamptz', { name: 'shown_at' })
  shownAt: Date;
}
