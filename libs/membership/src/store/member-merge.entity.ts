import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { MergeRecord } from '../domain/member-merge.ts';

/** That two entries were merged, with what both were before, so that it can be taken back. */
@Entity({ schema: 'membership', name: 'member_merge' })
@Index('member_merge_by_kept', ['communityId', 'keptId', 'mergedAt'])
export class MemberMergeEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'kept_id', type: 'uuid' }) keptId: string;
  @Column({ name: 'merged_id', type: 'uuid' }) mergedId: string;
  /** The number that is no longer shown, but found. */
  @Column({ name: 'former_number', type: 'text' }) formerNumber: string;
  @Column({ type: 'jsonb' }) record: MergeRecord;
  @Column({ name: 'merged_at', type: 'timestamptz' }) mergedAt: Date;
  /** Mail address of whoever merged them. */
  @Column({ name: 'merged_by', type: 'text' }) mergedBy: string;
  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true }) undoneAt: Date | null;
  @Column({ name: 'undone_by', type: 'text', nullable: true }) undoneBy: string | null;
}
