import { Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { MemberEntity } from './member.entity.ts';

/**
 * One folded beginning under which a member is found. Kept in byte order (COLLATE "C"): under row-level security
 * PostgreSQL uses an index for `>=` and `<`, but not for LIKE, which it does not trust to leak nothing.
 */
@Entity({ schema: 'membership', name: 'member_search_key' })
export class MemberSearchKeyEntity {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'member_search_key_pkey' })
  communityId: string;
  @PrimaryColumn({ type: 'text', collation: 'C', primaryKeyConstraintName: 'member_search_key_pkey' })
  key: string;
  @PrimaryColumn({ name: 'member_id', type: 'uuid', primaryKeyConstraintName: 'member_search_key_pkey' })
  memberId: string;
  @ManyToOne(() => MemberEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'member_search_key_member' })
  member: MemberEntity;
}
