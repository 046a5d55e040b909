import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A room in which those who travel on a date sleep. */
@Entity({ schema: 'ticketing', name: 'lodging_room' })
@Index('lodging_room_by_date', ['communityId', 'occurrenceId', 'position'])
export class LodgingRoomEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  @Column({ name: 'occurrence_id', type: 'uuid' }) occurrenceId: string;
  @Column({ type: 'smallint' }) position: number;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'smallint' }) beds: number;
  /** For whom it is, in the words of the desk; of no person. */
  @Column({ type: 'text', nullable: true }) note: string | null;
}
