import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { PlacingReason } from '../../domain/matching/coordinator-word.ts';

/** What a coordinator says of a gig to somebody (コーディネーターからのひとこと), and whether they put them before others, and why. */
@Entity({ schema: 'work', name: 'gig_pick' })
@Index('gig_pick_once', ['communityId', 'gigId', 'giverId'], { unique: true })
@Index('gig_pick_of_member', ['communityId', 'memberId'])
export class GigPickEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'gig_id', type: 'uuid' }) gigId: string;
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  @Column({ name: 'giver_id', type: 'uuid' }) giverId: string;
  @Column({ type: 'text', nullable: true }) word: string | null;
  /** The account at the desk that wrote it last. */
  @Column({ name: 'written_by', type: 'uuid', nullable: true }) writtenBy: string | null;
  @Column({ name: 'placed_at', type: 'timestamptz', nullable: true }) placedAt: Date | null;
  @Column({ name: 'placed_by', type: 'uuid', nullable: true }) placedBy: string | null;
  /** Where the ranking had them then; whoever stood first needs no reason. */
  @Column({ name: 'placed_rank', type: 'smallint', nullable: true }) placedRank: number | null;
  @Column({ name: 'placed_reason', type: 'text', nullable: true }) placedReason: PlacingReason | null;
}
