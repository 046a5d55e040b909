import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What those who travel on a date are shown of where they sit and sleep. Without a row nothing. */
@Entity({ schema: 'ticketing', name: 'ride' })
export class RideEntity {
  @PrimaryColumn({ name: 'occurrence_id', type: 'uuid' }) occurrenceId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  @Column({ name: 'seats_shown_at', type: 'timestamptz', nullable: true }) seatsShownAt: Date | null;
  @Column({ name: 'rooms_shown_at', type: 'timestamptz', nullable: true }) roomsShownAt: Date | null;
}
