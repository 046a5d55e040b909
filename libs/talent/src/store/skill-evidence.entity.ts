import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { TokyoDate } from '@enishi/kernel';
import type { EvidenceKind, EvidenceRole } from '../domain/evidence.ts';

/**
 * A line of what somebody did, as it was recorded. Lines are added and never changed (a trigger): one that was wrong is taken back by a later one
 * that names it. Only whose it is follows a merge, and goes with an erasure.
 */
@Entity({ schema: 'talent', name: 'skill_evidence' })
@Index('skill_evidence_of_member', ['communityId', 'memberId', 'occurredOn', 'id'])
@Index('skill_evidence_of_source', ['communityId', 'sourceRef'])
@Index('skill_evidence_revoked_once', ['communityId', 'revokes'], { unique: true })
export class SkillEvidenceEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  /** Null once the person was erased. */
  @Column({ name: 'member_id', type: 'uuid', nullable: true }) memberId: string | null;
  /** The entry of the register that did it, to which it returns when a merge is taken back. */
  @Column({ name: 'giver_id', type: 'uuid', nullable: true }) giverId: string | null;
  @Column({ type: 'text' }) kind: EvidenceKind;
  /** Of one who takes part in an event, or of a line of an old list. */
  @Column({ name: 'source_ref', type: 'uuid' }) sourceRef: string;
  /** What it was, as it was called then. */
  @Column({ name: 'what_ja', type: 'text' }) whatJa: string;
  @Column({ name: 'what_en', type: 'text' }) whatEn: string;
  @Column({ type: 'text' }) role: EvidenceRole;
  /** 0 where nobody knows. */
  @Column({ type: 'integer' }) minutes: number;
  @Column({ name: 'occurred_on', type: 'date' }) occurredOn: TokyoDate;
  /** The account at the desk. */
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
  @Column({ name: 'recorded_at', type: 'timestamptz' }) recordedAt: Date;
  /** The line that this one takes back; null for a line of its own. */
  @Column({ type: 'uuid', nullable: true }) revokes: string | null;
}
