import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That the desk has given an entry of the waiting list another place, and why: added to, never changed. */
@Entity({ schema: 'ticketing', name: 'waiting_move' })
@Index('waiting_move_by_event', ['communityId', 'eventId', 'movedAt', 'id'])
export class WaitingMoveEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  @Column({ name: 'entry_id', type: 'uuid' }) entryId: string;
  @Column({ name: 'from_place', type: 'integer' }) fromPlace: number;
  @Column({ name: 'to_place', type: 'integer' }) toPlace: number;
  @Column({ type: 'text' }) reason: string;
  @Column({ name: 'moved_by', type: 'uuid' }) movedBy: string;
  @Column({ name: 'moved_at', type: 'timestamptz' }) movedAt: Date;
}
