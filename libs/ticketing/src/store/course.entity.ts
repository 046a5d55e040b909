import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a date that is a course asks of those who take part. */
@Entity({ schema: 'ticketing', name: 'course' })
@Index('course_by_event', ['communityId', 'eventId'])
export class CourseEntity {
  @PrimaryColumn({ name: 'occurrence_id', type: 'uuid' }) occurrenceId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  /** Whoever came to so many of its sessions is given a certificate. */
  @Column({ type: 'smallint' }) asks: number;
}
