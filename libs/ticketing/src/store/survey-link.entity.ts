import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That the order with which somebody came was mailed a survey, once. Whether it was answered is not kept: an answer cannot be led back to it. */
@Entity({ schema: 'ticketing', name: 'survey_link' })
@Index('survey_link_by_event', ['communityId', 'eventId'])
@Index('survey_link_code', ['communityId', 'codeHash'], { unique: true })
export class SurveyLinkEntity {
  @PrimaryColumn({ name: 'order_id', type: 'uuid' }) orderId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  @Column({ name: 'code_hash', type: 'bytea' }) codeHash: Buffer;
  @Column({ name: 'closes_at', type: 'timestamptz' }) closesAt: Date;
}
