import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Where one session of a course takes place online, instead of where its date does: a secret of those who have a good ticket for the course. */
@Entity({ schema: 'ticketing', name: 'session_room' })
@Index('session_room_untold', ['communityId', 'sessionId'], { where: 'told_at is null' })
export class SessionRoomEntity {
  @PrimaryColumn({ name: 'session_id', type: 'uuid' }) sessionId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  @Column({ name: 'occurrence_id', type: 'uuid' }) occurrenceId: string;
  @Column({ type: 'text' }) url: string;
  @Column({ name: 'notes_ja', type: 'text', nullable: true }) notesJa: string | null;
  @Column({ name: 'notes_en', type: 'text', nullable: true }) notesEn: string | null;
  /** Shown from so many hours before the session begins. */
  @Column({ name: 'hours_before', type: 'smallint' }) hoursBefore: number;
  /** When those who take part were first told that it is shown. */
  @Column({ name: 'told_at', type: 'timestamptz', nullable: true }) toldAt: Date | null;
}
