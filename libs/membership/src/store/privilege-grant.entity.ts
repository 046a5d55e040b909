import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { TokyoDate } from '@enishi/kernel';
import type { SourceKind } from '../domain/membership-status.ts';
import type { GrantState } from '../domain/privilege-grants.ts';
import { MemberEntity } from './member.entity.ts';

/** One privilege of one member from one source; access is any live grant. */
@Entity({ schema: 'membership', name: 'privilege_grant' })
@Unique('privilege_grant_unique', ['communityId', 'memberId', 'privilege', 'sourceKind', 'sourceId'])
export class PrivilegeGrantEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  @ManyToOne(() => MemberEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'privilege_grant_member' })
  member: MemberEntity;
  @Column({ type: 'text' }) privilege: string;
  @Column({ name: 'source_kind', type: 'text' }) sourceKind: SourceKind;
  @Column({ name: 'source_id', type: 'text' }) sourceId: string;
  @Column({ name: 'from_day', type: 'date' }) fromDay: TokyoDate;
  @Column({ name: 'until_day', type: 'date', nullable: true }) untilDay: TokyoDate | null;
  @Column({ type: 'text' }) state: GrantState;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
}
