import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Locale } from '@enishi/kernel';

import type { MailState } from '../domain/letter-states.ts';

/**
 * One reader of one letter, written down before their mail leaves; the id becomes the Message-ID. Kept for three years as
 * proof of the consent it was sent under; the address itself only until the letter is through.
 */
@Entity({ schema: 'engagement', name: 'letter_reader' })
@Unique('letter_reader_member', ['communityId', 'letterId', 'memberId'])
@Unique('letter_reader_address', ['communityId', 'letterId', 'addressKey'])
@Unique('letter_reader_token', ['communityId', 'token'])
@Index('letter_reader_waiting', ['letterId', 'chunk'], { where: `state = 'waiting'` })
export class LetterReaderEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'letter_id', type: 'uuid' }) letterId: string;
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  @Column({ name: 'account_id', type: 'uuid' }) accountId: string;
  @Column({ name: 'consent_id', type: 'uuid' }) consentId: string;
  @Column({ type: 'integer' }) chunk: number;
  @Column({ type: 'text', nullable: true }) email: string | null;
  @Column({ name: 'address_key', type: 'text' }) addressKey: string;
  @Column({ type: 'text' }) locale: Locale;
  /** In the unsubscribe link; opens nothing but the way out, so that it is kept readable: old mails must stay stoppable. */
  @Column({ type: 'text' }) token: string;
  @Column({ type: 'text' }) state: MailState;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ name: 'settled_at', type: 'timestamptz', nullable: true }) settledAt: Date | null;
}
