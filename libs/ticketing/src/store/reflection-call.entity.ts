import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That those who came to a date of a work trip were asked to write: once. */
@Entity({ schema: 'ticketing', name: 'reflection_call' })
export class ReflectionCallEntity {
  @PrimaryColumn({ name: 'occurrence_id', type: 'uuid' }) occurrenceId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  @Column({ name: 'called_at', type: 'timestamptz' }) calledAt: Date;
}
