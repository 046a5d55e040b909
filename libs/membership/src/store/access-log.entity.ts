import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * Who looked at whose record, when and why (個人情報保護法23条: need to know, and provable): the desk, or with the role `member` another
 * member in the directory.
 */
@Entity({ schema: 'membership', name: 'access_log' })
@Index('access_log_by_member', ['communityId', 'memberId', 'at'])
@Index('access_log_by_listed', { synchronize: false })
export class AccessLogEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'account_id', type: 'uuid' }) accountId: string;
  @Column({ type: 'text' }) role: string;
  @Column({ type: 'text' }) act:
    'read_member' | 'list_members' | 'export_members' | 'read_directory' | 'read_company';
  /** Null where `people` members were seen at once: in a list, or in an export. */
  @Column({ name: 'member_id', type: 'uuid', nullable: true }) memberId: string | null;
  /** Whom a list showed; null elsewhere, an export being everybody whom its reason's filter found. */
  @Column({ name: 'member_ids', type: 'uuid', array: true, nullable: true }) memberIds: string[] | null;
  @Column({ type: 'integer' }) people: number;
  @Column({ type: 'text' }) reason: string;
  @Column({ type: 'timestamptz' }) at: Date;
}
