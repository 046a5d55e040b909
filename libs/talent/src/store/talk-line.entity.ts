import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { TalkSide } from '../domain/talk.ts';

/** One message of the talk (やりとり) between a person and the company that has their interest card, under the consent of that card. */
@Entity({ schema: 'talent', name: 'talk_line' })
@Index('talk_line_of_consent', ['communityId', 'consentId', 'writtenAt', 'id'])
@Index('talk_line_once', ['communityId', 'consentId', 'mailHash'], {
  unique: true,
  where: 'mail_hash is not null',
})
export class TalkLineEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'consent_id', type: 'uuid' }) consentId: string;
  @Column({ type: 'text' }) side: TalkSide;
  @Column({ type: 'text' }) text: string;
  /** The account that wrote for the company; null for the person's own, and for a mail of the company's contact. */
  @Column({ name: 'written_by', type: 'uuid', nullable: true }) writtenBy: string | null;
  @Column({ name: 'written_at', type: 'timestamptz' }) writtenAt: Date;
  /** Of the Message-ID, where it came by mail: the same mail twice is one message. */
  @Column({ name: 'mail_hash', type: 'text', nullable: true }) mailHash: string | null;
  /** When the other side first had it before them. */
  @Column({ name: 'read_at', type: 'timestamptz', nullable: true }) readAt: Date | null;
}
