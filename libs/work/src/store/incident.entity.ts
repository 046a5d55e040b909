import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Side } from '../domain/claim.ts';

/** An accident at a place of a gig, as one side reports it; said anew it replaces what was said. */
@Entity({ schema: 'work', name: 'incident' })
@Index('incident_open', ['communityId', 'closedAt', 'toldAt'])
export class IncidentEntity {
  @PrimaryColumn({ name: 'assignment_id', type: 'uuid' }) assignmentId: string;
  @PrimaryColumn({ type: 'text' }) side: Side;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  /** Null once the person was erased. */
  @Column({ type: 'text', nullable: true }) what: string | null;
  @Column({ name: 'happened_at', type: 'timestamptz' }) happenedAt: Date;
  /** Number of the insurance; null once the person was erased. */
  @Column({ type: 'text', nullable: true }) insurance: string | null;
  @Column({ name: 'told_at', type: 'timestamptz' }) toldAt: Date;
  /** When the secretariat found it settled, by which account, and what it wrote. */
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true }) closedAt: Date | null;
  @Column({ name: 'closed_by', type: 'uuid', nullable: true }) closedBy: string | null;
  @Column({ name: 'closed_note', type: 'text', nullable: true }) closedNote: string | null;
}
