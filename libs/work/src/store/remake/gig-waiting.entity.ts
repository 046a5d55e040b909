import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { WaitingState } from '../../domain/remake/waiting.ts';

/** Somebody who waits for a place of a full gig. */
@Entity({ schema: 'work', name: 'gig_waiting' })
@Index('gig_waiting_of_gig', ['communityId', 'gigId', 'state', 'askedAt'])
@Index('gig_waiting_once', ['communityId', 'gigId', 'memberId'], {
  unique: true,
  where: `state in ('waiting', 'offered')`,
})
@Index('gig_waiting_lapsing', ['communityId', 'state', 'heldUntil'])
export class GigWaitingEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'gig_id', type: 'uuid' }) gigId: string;
  /** Null once the person was erased. */
  @Column({ name: 'member_id', type: 'uuid', nullable: true }) memberId: string | null;
  @Column({ type: 'text' }) state: WaitingState;
  @Column({ name: 'asked_at', type: 'timestamptz' }) askedAt: Date;
  /** Until when a place is kept for them. */
  @Column({ name: 'held_until', type: 'timestamptz', nullable: true }) heldUntil: Date | null;
}
