import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Where a date takes place online: a secret of those who have a good ticket for it. */
@Entity({ schema: 'ticketing', name: 'online_room' })
@Index('online_room_untold', ['communityId', 'occurrenceId'], { where: 'told_at is null' })
export class OnlineRoomEntity {
  @PrimaryColumn({ name: 'occurrence_id', type: 'uuid' }) occurrenceId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  @Column({ type: 'text' }) url: string;
  @Column({ name: 'notes_ja', type: 'text', nullable: true }) notesJa: string | null;
  @Column({ name: 'notes_en', type: 'text', nullable: true }) notesEn: string | null;
  /** Shown from so many hours before the date begins. */
  @Column({ name: 'hours_before', type: 'smallint' }) hoursBefore: number;
  /** When those who take part were first told that it is shown. */
  @Column({ name: 'told_at', type: 'timestamptz', nullable: true }) toldAt: Date | null;
}
