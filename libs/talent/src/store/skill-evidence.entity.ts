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
@Index('skill_evidence_gig_once', ['communityId', 'sourceRef'], {
  unique: true,
  where: `kind = 'gig' and revokes is null`,
})
@Index('skill_evidence_of_occasion', ['communityId', 'occasionRef'])
export class SkillEvidenceEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  /** Null once the person was erased. */
  @Column({ name: 'member_id', type: 'uuid', nullable: true }) memberId: string | null;
  /** The entry of the register that did it, to which it returns when a merge is taken back. */
  @Column({ name: 'giver_id', type: 'uuid', nullable: true }) giverId: string | null;
  @Column({ type: 'text' }) kind: EvidenceKind;
  /** Of one who takes part in an event, of a line of an old list, of the place of a gig; its own id where the secretariat confirms something; of a word. */
  @Column({ name: 'source_ref', type: 'uuid' }) sourceRef: string;
  /** What others did with them: the gig, or the date of the event. */
  @Column({ name: 'occasion_ref', type: 'uuid', nullable: true }) occasionRef: string | null;
  @Column({ name: 'skill_id', type: 'uuid', nullable: true }) skillId: string | null;
  /** For which company, which accepted the work. */
  @Column({ name: 'company_id', type: 'uuid', nullable: true }) companyId: string | null;
  /** As it was called then. */
  @Column({ name: 'company_name', type: 'text', nullable: true }) companyName: string | null;
  /** The person belonged to the company by then. */
  @Column({ name: 'own_company', type: 'boolean', default: false }) ownCompany: boolean;
  /** What it was, as it was called then. */
  @Column({ name: 'what_ja', type: 'text' }) whatJa: string;
  @Column({ name: 'what_en', type: 'text' }) whatEn: string;
  @Column({ type: 'text' }) role: EvidenceRole;
  /** 0 where nobody knows. */
  @Column({ type: 'integer' }) minutes: number;
  @Column({ name: 'occurred_on', type: 'date' }) occurredOn: TokyoDate;
  /** The account at the desk; null where a company's acceptance did, or its person shows a word. */
  @Column({ name: 'recorded_by', type: 'uuid', nullable: true }) recordedBy: string | null;
  @Column({ name: 'recorded_at', type: 'timestamptz' }) recordedAt: Date;
  /** The line that this one takes back; null for a line of its own. */
  @Column({ type: 'uuid', nullable: true }) revokes: string | null;
}
