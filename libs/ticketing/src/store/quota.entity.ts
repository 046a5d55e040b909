import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A set of places. Its capacity is how many rows of `place` it has; `capacity` is what was planned, until the places are laid out. */
@Entity({ schema: 'ticketing', name: 'quota' })
@Index('quota_by_event', ['communityId', 'eventId'])
export class QuotaEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  /** The one date that it is of; null where it is shared by all. */
  @Column({ name: 'occurrence_id', type: 'uuid', nullable: true }) occurrenceId: string | null;
  /** The one kind of ticket that it limits; null where it is shared by all. */
  @Column({ name: 'ticket_type_id', type: 'uuid', nullable: true }) ticketTypeId: string | null;
  @Column({ type: 'integer' }) capacity: number;
}
