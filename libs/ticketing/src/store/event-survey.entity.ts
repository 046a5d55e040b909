import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SurveyQuestion } from '../domain/event-survey.ts';
import type { SaidFigures } from '../domain/survey-result.ts';

/** Whether those who came to an event are asked how it was, and what beside the fixed questions. */
@Entity({ schema: 'ticketing', name: 'event_survey' })
export class EventSurveyEntity {
  @PrimaryColumn({ name: 'event_id', type: 'uuid' }) eventId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ type: 'boolean' }) open: boolean;
  @Column({ name: 'close_days', type: 'smallint' }) closeDays: number;
  @Column({ type: 'jsonb' }) questions: SurveyQuestion[];
  /** What is shown of the answers, as of the last that was a fifth; null before the first five. */
  @Column({ type: 'jsonb', nullable: true }) figures: SaidFigures | null;
}
