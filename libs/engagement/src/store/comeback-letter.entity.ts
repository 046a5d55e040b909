import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Locale, TokyoDate } from '@enishi/kernel';

import type { MailState } from '../domain/letter-states.ts';

/**
 * The one letter about coming back after a paid plan has ended; the id becomes the Message-ID. Kept for three years as proof of the
 * consent it was sent under, the address only until the mail is through.
 */
@Entity({ schema: 'engagement', name: 'comeback_letter' })
@Unique('comeback_letter_ending', ['communityId', 'memberId', 'sourceId'])
@Unique('comeback_letter_token', ['communityId', 'token'])
@Index('comeback_letter_by_member', ['communityId', 'memberId', 'writtenOn'])
export class ComebackLetterEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  @Column({ name: 'account_id', type: 'uuid' }) accountId: string;
  @Column({ name: 'consent_id', type: 'uuid' }) consentId: string;
  /** The subscription that ended: one letter for each. */
  @Column({ name: 'source_id', type: 'text' }) sourceId: string;
  @Column({ name: 'plan_key', type: 'text' }) planKey: string;
  @Column({ name: 'ended_on', type: 'date' }) endedOn: TokyoDate;
  @Column({ name: 'written_on', type: 'date' }) writtenOn: TokyoDate;
  @Column({ type: 'text', nullable: true }) email: string | null;
  @Column({ name: 'address_key', type: 'text' }) addressKey: string;
  @Column({ type: 'text' }) locale: Locale;
  /** In the unsubscribe link; opens nothing but the way out. */
  @Column({ type: 'text' }) token: string;
  @Column({ type: 'text' }) state: MailState;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ name: 'settled_at', type: 'timestamptz', nullable: true }) settledAt: Date | null;
}
