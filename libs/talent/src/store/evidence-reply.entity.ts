import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a person says against a line of their record. It stands beside the line. */
@Entity({ schema: 'talent', name: 'evidence_reply' })
export class EvidenceReplyEntity {
  @PrimaryColumn({ name: 'evidence_id', type: 'uuid' }) evidenceId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ type: 'text' }) reply: string;
  @Column({ name: 'replied_at', type: 'timestamptz' }) repliedAt: Date;
  /** When the secretariat had looked at it, and by which account; null while it has not. */
  @Column({ name: 'settled_at', type: 'timestamptz', nullable: true }) settledAt: Date | null;
  @Column({ name: 'settled_by', type: 'uuid', nullable: true }) settledBy: string | null;
}
