import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ComplaintKind } from '../../domain/postings/complaint.ts';

/** What somebody said of a posting, and what the secretariat did about it. Nothing tells who said it. */
@Entity({ schema: 'work', name: 'complaint' })
@Index('complaint_of_posting', ['communityId', 'postingId'])
@Index('complaint_by_answer', ['communityId', 'answeredAt', 'saidAt', 'id'])
export class ComplaintEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'posting_id', type: 'uuid' }) postingId: string;
  @Column({ type: 'text' }) kind: ComplaintKind;
  /** Null once they are forgotten. */
  @Column({ type: 'text', nullable: true }) words: string | null;
  @Column({ name: 'said_at', type: 'timestamptz' }) saidAt: Date;
  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true }) answeredAt: Date | null;
  @Column({ name: 'answered_by', type: 'uuid', nullable: true }) answeredBy: string | null;
  @Column({ type: 'text', nullable: true }) answer: string | null;
}
