import type { Yen } from '@enishi/kernel';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

import type { MatterKind } from '../domain/decision.ts';

/** Something about money that a person must look at; one row per finding (`key`), resolved with a note. */
@Entity({ schema: 'billing', name: 'money_matter' })
@Unique('money_matter_key', ['communityId', 'key'])
@Index('money_matter_open', ['communityId', 'openedAt'], { where: 'resolved_at IS NULL' })
export class MoneyMatterEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'community_id' })
  communityId: string;

  @Column('text')
  kind: MatterKind;

  @Column('text')
  key: string;

  @Column('text')
  detail: string;

  @Column('uuid', { name: 'customer_id', nullable: true })
  customerId: string | null;

  @Column('uuid', { name: 'stripe_event_id', nullable: true })
  stripeEventId: string | null;

  @Column('integer', { nullable: true })
  amount: Yen | null;

  /** Until when something can be done about it; null where that is not limited. */
  @Column('timestamptz', { name: 'due_by', nullable: true })
  dueBy: Date | null;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;

  @Column('timestamptz', { name: 'resolved_at', nullable: true })
  resolvedAt: Date | null;

  @Column('uuid', { name: 'resolved_by', nullable: true })
  resolvedBy: string | null;

  @Column('text', { nullable: true })
  note: string | null;
}
