import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { TokyoDate } from '@enishi/kernel';
import type { SkillLevel } from '../domain/skill-level.ts';

/** A badge of one level of one skill, as it was when it was issued. It names nobody; who holds it can show it anywhere, and what takes it back is one bit of a list. */
@Entity({ schema: 'talent', name: 'skill_badge' })
@Index('skill_badge_status', ['communityId', 'statusIndex'], { unique: true })
@Index('skill_badge_of_member', ['communityId', 'memberId'])
export class SkillBadgeEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  /** Null once the person was erased. */
  @Column({ name: 'member_id', type: 'uuid', nullable: true }) memberId: string | null;
  @Column({ name: 'giver_id', type: 'uuid', nullable: true }) giverId: string | null;
  @Column({ name: 'skill_id', type: 'uuid' }) skillId: string;
  /** As it was called then. */
  @Column({ name: 'skill_ja', type: 'text' }) skillJa: string;
  @Column({ name: 'skill_en', type: 'text' }) skillEn: string;
  @Column({ type: 'smallint' }) level: SkillLevel;
  @Column({ name: 'rules_version', type: 'smallint' }) rulesVersion: number;
  @Column({ type: 'integer' }) completions: number;
  @Column({ type: 'integer' }) companies: number;
  @Column({ name: 'last_used_on', type: 'date', nullable: true }) lastUsedOn: TokyoDate | null;
  @Column({ name: 'identity_hash', type: 'text' }) identityHash: string;
  @Column({ type: 'text' }) salt: string;
  @Column({ name: 'status_index', type: 'integer' }) statusIndex: number;
  @Column({ name: 'issued_at', type: 'timestamptz' }) issuedAt: Date;
  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true }) revokedAt: Date | null;
}
