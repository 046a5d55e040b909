import type { BillingInterval, Locale, TokyoDate } from '@enishi/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { GiftState, ReturnReason } from '../domain/gift-states.ts';

/** A membership that a member pays for somebody else. Of its code only the hash is kept. */
@Entity({ schema: 'membership', name: 'gift' })
@Index('gift_by_code', ['communityId', 'codeHash'], { unique: true })
@Index('gift_by_attempt', ['communityId', 'attemptId'], { unique: true })
@Index('gift_by_payment', ['communityId', 'paymentId'])
@Index('gift_by_giver', ['communityId', 'giverId', 'orderedAt'])
@Index('gift_by_recipient', ['communityId', 'recipientId'])
@Index('gift_by_order', ['communityId', 'orderedAt', 'id'])
export class GiftEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'giver_id', type: 'uuid' }) giverId: string;
  /** As the giver wrote it; the recipient is told no other. */
  @Column({ name: 'giver_name', type: 'text' }) giverName: string;
  @Column({ name: 'recipient_name', type: 'text' }) recipientName: string;
  @Column({ type: 'text' }) message: string;
  /** Of a third person, for this one letter: gone once the gift was received or given back. */
  @Column({ name: 'recipient_email', type: 'text', nullable: true }) recipientEmail: string | null;
  /** The day of the letter; null where whoever gives it hands it over. */
  @Column({ name: 'send_on', type: 'date', nullable: true }) sendOn: TokyoDate | null;
  @Column({ type: 'text' }) locale: Locale;
  @Column({ name: 'plan_key', type: 'text' }) planKey: string;
  /** The version whose privileges are due to the recipient until the end. */
  @Column({ name: 'plan_version', type: 'integer' }) planVersion: number;
  @Column({ type: 'integer' }) months: number;
  @Column({ type: 'text' }) interval: BillingInterval;
  /** Yen, tax included. */
  @Column({ type: 'integer' }) amount: number;
  @Column({ name: 'attempt_id', type: 'uuid' }) attemptId: string;
  @Column({ name: 'payment_id', type: 'uuid', nullable: true }) paymentId: string | null;
  @Column({ type: 'text' }) state: GiftState;
  /** How often its code was made anew; only the newest works. */
  @Column({ type: 'integer' }) serial: number;
  @Column({ name: 'code_hash', type: 'bytea' }) codeHash: Buffer;
  /** The last day on which it can be received. */
  @Column({ name: 'receivable_until', type: 'date' }) receivableUntil: TokyoDate;
  @Column({ name: 'ordered_at', type: 'timestamptz' }) orderedAt: Date;
  @Column({ name: 'paid_at', type: 'timestamptz', nullable: true }) paidAt: Date | null;
  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true }) sentAt: Date | null;
  /** When the mail server refused the address of its letter; null again once it is sent elsewhere. */
  @Column({ name: 'bounced_at', type: 'timestamptz', nullable: true }) bouncedAt: Date | null;
  @Column({ name: 'received_at', type: 'timestamptz', nullable: true }) receivedAt: Date | null;
  @Column({ name: 'recipient_id', type: 'uuid', nullable: true }) recipientId: string | null;
  /** The last usable day of the recipient. */
  @Column({ name: 'last_day', type: 'date', nullable: true }) lastDay: TokyoDate | null;
  @Column({ name: 'return_reason', type: 'text', nullable: true }) returnReason: ReturnReason | null;
  @Column({ name: 'returned_at', type: 'timestamptz', nullable: true }) returnedAt: Date | null;
}
