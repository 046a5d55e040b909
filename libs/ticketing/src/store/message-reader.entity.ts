import type { Locale } from '@enishi/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { MessageReaderState, ReachedBy } from '../domain/event-message.ts';

/**
 * Somebody to whom a message about an event goes, written down when it is sent. By what they are reached stands here, neither name nor
 * address: both are read when the mail is written, so that nobody is written to who is known no more.
 */
@Entity({ schema: 'ticketing', name: 'message_reader' })
@Index('message_reader_of_message', ['communityId', 'messageId', 'state'])
@Index('message_reader_by_member', ['communityId', 'memberId'], { where: 'member_id is not null' })
@Index('message_reader_by_guest', ['communityId', 'guestId'], { where: 'guest_id is not null' })
@Index('message_reader_waiting', ['communityId', 'messageId'], { where: "state = 'waiting'" })
export class MessageReaderEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'message_id', type: 'uuid' }) messageId: string;
  @Column({ type: 'text' }) by: ReachedBy;
  /** The order, ticket, place of a company or entry on the waiting list. */
  @Column({ name: 'source_id', type: 'uuid' }) sourceId: string;
  @Column({ name: 'member_id', type: 'uuid', nullable: true }) memberId: string | null;
  @Column({ name: 'guest_id', type: 'uuid', nullable: true }) guestId: string | null;
  @Column({ type: 'text' }) locale: Locale;
  @Column({ type: 'text' }) state: MessageReaderState;
  @Column({ name: 'settled_at', type: 'timestamptz', nullable: true }) settledAt: Date | null;
}
