import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { ImportRowState } from '../domain/member-import.ts';
import { MemberImportEntity } from './member-import.entity.ts';

/** One row of a list from elsewhere, as it was in the file, and what became of it. */
@Entity({ schema: 'membership', name: 'member_import_row' })
@Index('member_import_row_by_member', ['communityId', 'memberId'])
export class MemberImportRowEntity {
  @PrimaryColumn({ name: 'import_id', type: 'uuid' }) importId: string;
  @ManyToOne(() => MemberImportEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'import_id', foreignKeyConstraintName: 'member_import_row_import' })
  import: MemberImportEntity;
  /** As in the file: the headings are row 1. */
  @PrimaryColumn({ name: 'row_no', type: 'integer' }) rowNo: number;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ type: 'text', array: true }) cells: string[];
  @Column({ type: 'text' }) state: ImportRowState;
  @Column({ name: 'member_id', type: 'uuid', nullable: true }) memberId: string | null;
  /** When the person was told by mail that they are a member here now. */
  @Column({ name: 'invited_at', type: 'timestamptz', nullable: true }) invitedAt: Date | null;
}
