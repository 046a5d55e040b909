import type { Locale } from '@enishi/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { WishedLine } from '../domain/ticket-wish.ts';
import type { WaitingState } from '../domain/waiting-entry.ts';

/** A party on the waiting list of an event: so many tickets, for any one of some dates. */
@Entity({ schema: 'ticketing', name: 'waiting_entry' })
@Index('waiting_entry_live', ['communityId', 'eventId', 'memberId'], {
  unique: true,
  where: "state in ('applied', 'waiting', 'offered')",
})
@Index('waiting_entry_in_line', ['communityId', 'eventId', 'position'], {
  where: "state in ('waiting', 'offered')",
})
@Index('waiting_entry_by_member', ['communityId', 'memberId', 'joinedAt', 'id'])
export class WaitingEntryEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  /** The entry of the register that joined, should it become one with another. */
  @Column({ name: 'joined_by', type: 'uuid' }) joinedBy: string;
  @Column({ name: 'occurrence_ids', type: 'uuid', array: true }) occurrenceIds: string[];
  @Column({ type: 'jsonb' }) lines: WishedLine[];
  /** In which letters are written. */
  @Column({ type: 'text' }) locale: Locale;
  @Column({ type: 'text' }) state: WaitingState;
  /** As which it was drawn, from 1; null where nothing was drawn. */
  @Column({ type: 'integer', nullable: true }) drawn: number | null;
  /** Places in line are counted from it; the numbers themselves have gaps. */
  @Column({ type: 'integer' }) position: number;
  @Column({ name: 'joined_at', type: 'timestamptz' }) joinedAt: Date;
  /** The hold that the offer is, and until when it stands. */
  @Column({ name: 'hold_id', type: 'uuid', nullable: true }) holdId: string | null;
  @Column({ name: 'offered_until', type: 'timestamptz', nullable: true }) offeredUntil: Date | null;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
}
