import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Facts } from '@enishi/kernel';

/** A turn in a member's story, written in the transaction in which it happened. Never changed. */
@Entity({ schema: 'membership', name: 'timeline_entry' })
@Index('timeline_entry_by_member', ['communityId', 'memberId', 'at', 'id'])
export class TimelineEntryEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  @Column({ type: 'timestamptz' }) at: Date;
  @Column({ type: 'text' }) kind: string;
  @Column({ type: 'jsonb' }) facts: Facts;
  /** Mail address of the person at the desk who did it; null for the member and for the program itself. */
  @Column({ type: 'text', nullable: true }) actor: string | null;
  @Column({ type: 'integer', nullable: true }) amount: number | null;
}
