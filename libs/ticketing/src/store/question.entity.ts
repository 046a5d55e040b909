import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { QuestionKind, QuestionOption } from '../domain/question.ts';

/** Something that an event asks of those who order. One that is asked no more stays, so that its answers can be read. */
@Entity({ schema: 'ticketing', name: 'question' })
@Index('question_by_event', ['communityId', 'eventId', 'position'])
export class QuestionEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  @Column({ type: 'smallint' }) position: number;
  @Column({ type: 'text' }) kind: QuestionKind;
  @Column({ name: 'label_ja', type: 'text' }) labelJa: string;
  @Column({ name: 'label_en', type: 'text', nullable: true }) labelEn: string | null;
  @Column({ type: 'jsonb' }) options: QuestionOption[];
  @Column({ name: 'per_ticket', type: 'boolean' }) perTicket: boolean;
  @Column({ type: 'boolean' }) required: boolean;
  /** Asked only about tickets of this kind. */
  @Column({ name: 'ticket_type_id', type: 'uuid', nullable: true }) typeId: string | null;
  /** Its answers are seen by those who run the event alone, and deleted some days after it. */
  @Column({ type: 'boolean' }) sensitive: boolean;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
}
