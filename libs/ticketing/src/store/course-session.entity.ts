import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A session of a date that is a course. */
@Entity({ schema: 'ticketing', name: 'course_session' })
@Index('course_session_by_date', ['communityId', 'occurrenceId', 'startsAt'])
export class CourseSessionEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  @Column({ name: 'occurrence_id', type: 'uuid' }) occurrenceId: string;
  @Column({ name: 'title_ja', type: 'text' }) titleJa: string;
  @Column({ name: 'title_en', type: 'text', nullable: true }) titleEn: string | null;
  /** Null: at the place of the event. */
  @Column({ name: 'place_ja', type: 'text', nullable: true }) placeJa: string | null;
  @Column({ name: 'place_en', type: 'text', nullable: true }) placeEn: string | null;
  @Column({ name: 'starts_at', type: 'timestamptz' }) startsAt: Date;
  @Column({ name: 'ends_at', type: 'timestamptz' }) endsAt: Date;
  /** How often what calendars show of it alone was changed. */
  @Column({ type: 'integer', default: 0 }) revision: number;
  @Column({ name: 'called_off_at', type: 'timestamptz', nullable: true }) calledOffAt: Date | null;
  @Column({ name: 'off_reason_ja', type: 'text', nullable: true }) offReasonJa: string | null;
  @Column({ name: 'off_reason_en', type: 'text', nullable: true }) offReasonEn: string | null;
}
