import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Likelihood } from '../domain/event-survey.ts';

/** What somebody said of an event: with no person, no order, no date of it and no time. */
@Entity({ schema: 'ticketing', name: 'survey_answer' })
@Index('survey_answer_by_event', ['communityId', 'eventId'])
export class SurveyAnswerEntity {
  /** Follows from the secret of the mail, which is kept nowhere. */
  @PrimaryColumn({ name: 'key_hash', type: 'bytea' }) keyHash: Buffer;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  @Column({ type: 'smallint' }) satisfaction: number;
  @Column({ type: 'smallint' }) recommend: number;
  @Column({ name: 'come_again', type: 'text', nullable: true }) comeAgain: Likelihood | null;
  @Column({ type: 'text', nullable: true }) visit: Likelihood | null;
  @Column({ name: 'lend_a_hand', type: 'text', nullable: true }) lendAHand: Likelihood | null;
  @Column({ type: 'text', nullable: true }) said: string | null;
  @Column({ type: 'jsonb' }) own: Record<string, string>;
}
