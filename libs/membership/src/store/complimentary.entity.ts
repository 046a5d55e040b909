import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Why and by whom a plan was given without payment. Its plan and days are those of the source with the same id. */
@Entity({ schema: 'membership', name: 'complimentary' })
@Index('complimentary_by_member', ['communityId', 'memberId'])
export class ComplimentaryEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  @Column({ type: 'text' }) reason: string;
  /** Mail address of the person at the desk. */
  @Column({ name: 'given_by', type: 'text' }) givenBy: string;
  @Column({ name: 'given_at', type: 'timestamptz' }) givenAt: Date;
  /** Who ended it before its day; null while nobody has. */
  @Column({ name: 'ended_by', type: 'text', nullable: true }) endedBy: string | null;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
}
