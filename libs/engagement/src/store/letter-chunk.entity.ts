import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Some readers of a letter, sent by one job. Whoever holds the lease sends; a killed worker's lease runs out. */
@Entity({ schema: 'engagement', name: 'letter_chunk' })
export class LetterChunkEntity {
  @PrimaryColumn({ name: 'letter_id', type: 'uuid' }) letterId: string;
  @PrimaryColumn({ type: 'integer' }) number: number;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ type: 'integer' }) total: number;
  @Column({ type: 'integer' }) sent: number;
  @Column({ type: 'integer' }) failed: number;
  @Column({ type: 'integer' }) skipped: number;
  @Column({ name: 'lease_id', type: 'uuid', nullable: true }) leaseId: string | null;
  @Column({ name: 'lease_until', type: 'timestamptz', nullable: true }) leaseUntil: Date | null;
}
