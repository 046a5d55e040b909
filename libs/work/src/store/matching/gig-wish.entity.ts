import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TokyoDate } from '@enishi/kernel';

/** What a member set for themselves about gigs: how much at most, and from which sum on they want to be told. */
@Entity({ schema: 'work', name: 'gig_wish' })
export class GigWishEntity {
  @PrimaryColumn({ name: 'member_id', type: 'uuid' }) memberId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  /** The most in any seven days, from beginning to end of gigs; null for no limit. */
  @Column({ name: 'weekly_minutes', type: 'smallint', nullable: true }) weeklyMinutes: number | null;
  /** Rewards of a calendar year, in yen, from which on they are told; null for never. */
  @Column({ name: 'yearly_yen', type: 'integer', nullable: true }) yearlyYen: number | null;
  /** First day of the year about which they were told last. */
  @Column({ name: 'year_told', type: 'date', nullable: true }) yearTold: TokyoDate | null;
  @Column({ name: 'changed_at', type: 'timestamptz' }) changedAt: Date;
}
