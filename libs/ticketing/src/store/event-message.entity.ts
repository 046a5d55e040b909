import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { MessageSegment } from '../domain/event-message.ts';

/** A message of the desk to those who ordered for an event, as it was sent. */
@Entity({ schema: 'ticketing', name: 'event_message' })
@Unique('event_message_press_unique', ['communityId', 'press'])
@Index('event_message_by_event', ['communityId', 'eventId', 'sentAt'])
export class EventMessageEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  /** Made with the page: pressed twice it is sent once. */
  @Column({ type: 'text' }) press: string;
  @Column({ type: 'jsonb' }) segment: MessageSegment;
  @Column({ name: 'subject_ja', type: 'text' }) subjectJa: string;
  @Column({ name: 'subject_en', type: 'text', nullable: true }) subjectEn: string | null;
  @Column({ name: 'body_ja', type: 'text' }) bodyJa: string;
  @Column({ name: 'body_en', type: 'text', nullable: true }) bodyEn: string | null;
  /** The account at the desk. */
  @Column({ name: 'sent_by', type: 'uuid' }) sentBy: string;
  @Column({ name: 'sent_at', type: 'timestamptz' }) sentAt: Date;
}
