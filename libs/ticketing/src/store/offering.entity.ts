import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A ticket of this kind for this date takes one place of this set, and of each other set that is named with the two. */
@Entity({ schema: 'ticketing', name: 'offering' })
export class OfferingEntity {
  @PrimaryColumn({ name: 'occurrence_id', type: 'uuid' }) occurrenceId: string;
  @PrimaryColumn({ name: 'ticket_type_id', type: 'uuid' }) ticketTypeId: string;
  @PrimaryColumn({ name: 'quota_id', type: 'uuid' }) quotaId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
}
