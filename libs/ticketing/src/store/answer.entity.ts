import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** What was answered to a question about an order or one of its tickets. */
@Entity({ schema: 'ticketing', name: 'answer' })
@Unique('answer_unique', ['communityId', 'orderId', 'questionId', 'about'])
@Index('answer_by_question', ['communityId', 'questionId'])
export class AnswerEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'order_id', type: 'uuid' }) orderId: string;
  @Column({ name: 'question_id', type: 'uuid' }) questionId: string;
  /** Kind and number of the ticket, `<kind>:<nth>`; empty: about the whole order. */
  @Column({ type: 'text' }) about: string;
  @Column({ name: 'said', type: 'text', array: true }) values: string[];
  @Column({ name: 'answered_at', type: 'timestamptz' }) answeredAt: Date;
}
