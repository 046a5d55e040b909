import type { TokyoDate, Yen } from '@enishi/kernel';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { SettlingAccount } from '../domain/receivables/settlement.ts';

/** Yen that settle part of a receivable, and where they are in the books. Never changed but for being taken back. */
@Entity({ schema: 'billing', name: 'allocation' })
@Index('allocation_receivable', ['communityId', 'receivableId'])
@Index('allocation_source', ['communityId', 'sourceType', 'sourceId'])
@Check('allocation_amount', 'amount > 0')
export class AllocationEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'receivable_id', type: 'uuid' }) receivableId: string;
  /** What settled it, e.g. `transfer_match`; one source may settle several. */
  @Column({ name: 'source_type', type: 'text' }) sourceType: string;
  @Column({ name: 'source_id', type: 'text' }) sourceId: string;
  @Column({ type: 'text' }) account: SettlingAccount;
  @Column({ type: 'integer' }) amount: Yen;
  @Column({ name: 'occurred_on', type: 'date' }) occurredOn: TokyoDate;
  @Column({ name: 'allocated_at', type: 'timestamptz' }) allocatedAt: Date;
  @Column({ name: 'taken_back_at', type: 'timestamptz', nullable: true }) takenBackAt: Date | null;
}
