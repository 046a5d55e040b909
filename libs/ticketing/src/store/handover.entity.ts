import type { Locale } from '@enishi/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { HandoverState } from '../domain/states.ts';

/** A ticket that somebody sends to another person, and what became of it. Of the code in its link only the hash is kept. */
@Entity({ schema: 'ticketing', name: 'handover' })
@Index('handover_by_code', ['communityId', 'codeHash'], { unique: true })
@Index('handover_of_ticket', ['communityId', 'ticketId', 'offeredAt'])
@Index('handover_by_member', ['communityId', 'memberId', 'offeredAt'])
@Index('handover_open', ['communityId', 'ticketId'], { unique: true, where: "state = 'open'" })
export class HandoverEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'ticket_id', type: 'uuid' }) ticketId: string;
  /** Who sends it. */
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  /** Who has accepted it. */
  @Column({ name: 'receiver_id', type: 'uuid', nullable: true }) receiverId: string | null;
  /** Where it was sent, for this one letter: gone once it was accepted or taken back. */
  @Column({ type: 'text', nullable: true }) email: string | null;
  @Column({ name: 'code_hash', type: 'bytea' }) codeHash: Buffer;
  @Column({ type: 'text' }) state: HandoverState;
  /** Of the ticket since it was accepted. */
  @Column({ type: 'smallint', nullable: true }) serial: number | null;
  @Column({ type: 'text' }) locale: Locale;
  @Column({ name: 'offered_at', type: 'timestamptz' }) offeredAt: Date;
  @Column({ name: 'expires_at', type: 'timestamptz' }) expiresAt: Date;
  @Column({ name: 'settled_at', type: 'timestamptz', nullable: true }) settledAt: Date | null;
}
