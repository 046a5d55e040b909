import { Column, Entity, Exclusion, Index, PrimaryColumn } from 'typeorm';
import type { AssignmentState, Ender } from '../domain/assignment.ts';
import type { CheckInWay } from '../domain/check-in.ts';

/**
 * One person's place of a gig. Nobody holds two that overlap: the database refuses the second, whatever the order and however much at once. Times are half-open, so that one may begin
 * when the other ends.
 */
@Entity({ schema: 'work', name: 'assignment' })
@Exclusion(
  'assignment_no_overlap',
  `using gist (member_id with =, tstzrange(starts_at, ends_at) with &&) where (state in ('taken', 'checked_in', 'reported', 'disputed') and not twofold)`,
)
@Index('assignment_by_state', ['communityId', 'state', 'startsAt', 'id'])
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
  /** Percent of the promised wage where the company calls off late, as it was told; 0 where there is no wage. */
  @Column({ name: 'call_off_percent', type: 'smallint', default: 0 }) callOffPercent: number;
  /** Whether they were experienced in its skill when they took it; null where the gig does not ask. */
  @Column({ type: 'boolean', nullable: true }) seasoned: boolean | null;
  @Column({ name: 'ender', type: 'text', nullable: true }) endedBy: Ender | null;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  /** When somebody was there: by their own clock where there was no network, within five minutes of what is possible. */
  @Column({ name: 'checked_in_at', type: 'timestamptz', nullable: true }) checkedInAt: Date | null;
  @Column({ name: 'check_in_way', type: 'text', nullable: true }) checkInWay: CheckInWay | null;
  /** What the desk wrote to a check-in by hand. */
  @Column({ name: 'check_in_note', type: 'text', nullable: true }) checkInNote: string | null;
  /** The account at the desk that wrote it. */
  @Column({ name: 'checked_in_by', type: 'uuid', nullable: true }) checkedInBy: string | null;
  @Column({ name: 'reported_at', type: 'timestamptz', nullable: true }) reportedAt: Date | null;
  /** What it really took; null where nobody has reported. */
  @Column({ type: 'smallint', nullable: true }) minutes: number | null;
  /** From when to when somebody worked, with the break, where the work goes by hours. */
  @Column({ name: 'worked_from', type: 'timestamptz', nullable: true }) workedFrom: Date | null;
  @Column({ name: 'worked_to', type: 'timestamptz', nullable: true }) workedTo: Date | null;
  @Column({ name: 'worked_break', type: 'smallint', nullable: true }) workedBreak: number | null;
  @Column({ name: 'report_line', type: 'text', nullable: true }) reportLine: string | null;
  @Column({ name: 'steps_right', type: 'boolean', nullable: true }) stepsRight: boolean | null;
  /** Until when the company may look at it; then it counts as accepted. */
  @Column({ name: 'inspected_until', type: 'timestamptz', nullable: true }) inspectedUntil: Date | null;
  /** From when on it counts as accepted. */
  @Column({ name: 'accepted_at', type: 'timestamptz', nullable: true }) acceptedAt: Date | null;
  /** The account of the company or the desk that accepted it or decided. */
  @Column({ name: 'judged_by', type: 'uuid', nullable: true }) judgedBy: string | null;
  /** Two entries that were put together had both done work at this time: the constraint leaves it out. */
  @Column({ type: 'boolean', default: false }) twofold: boolean;
}
