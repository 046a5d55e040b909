import { Column, Entity, Exclusion, Index, PrimaryColumn } from 'typeorm';
import type { AssignmentState, Ender } from '../domain/assignment.ts';

/**
 * One person's place of a gig. Nobody holds two that overlap: the database refuses the second, whatever the order and however much at once. Times are half-open, so that one may begin
 * when the other ends.
 */
@Entity({ schema: 'work', name: 'assignment' })
@Exclusion(
  'assignment_no_overlap',
  `using gist (member_id with =, tstzrange(starts_at, ends_at) with &&) where (state in ('taken'))`,
)
@Index('assignment_of_gig', ['communityId', 'gigId', 'place', 'id'])
@Index('assignment_of_member', ['communityId', 'memberId', 'startsAt', 'id'])
export class AssignmentEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'gig_id', type: 'uuid' }) gigId: string;
  /** Null once the person was erased. */
  @Column({ name: 'member_id', type: 'uuid', nullable: true }) memberId: string | null;
  /** The entry of the register that took it, to which it returns when a merge is taken back. */
  @Column({ name: 'giver_id', type: 'uuid', nullable: true }) giverId: string | null;
  /** Number of the place, from 1 on; by it the company speaks of somebody whose name it is not told. */
  @Column({ type: 'smallint' }) place: number;
  @Column({ name: 'starts_at', type: 'timestamptz' }) startsAt: Date;
  @Column({ name: 'ends_at', type: 'timestamptz' }) endsAt: Date;
  @Column({ type: 'text' }) state: AssignmentState;
  @Column({ name: 'taken_at', type: 'timestamptz' }) takenAt: Date;
  /** Percent that the company pays on top of the reward, as it was when the place was taken. */
  @Column({ name: 'fee_percent', type: 'smallint' }) feePercent: number;
  @Column({ name: 'ender', type: 'text', nullable: true }) endedBy: Ender | null;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
  @Column({ type: 'text', nullable: true }) reason: string | null;
}
