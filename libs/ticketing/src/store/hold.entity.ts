import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { OrderLine } from '../domain/ticket-disclosure.ts';
import type { HoldState } from '../domain/states.ts';

/** Places kept for a member until a time, at the prices that were shown. An order that comes of it bears the same id. */
@Entity({ schema: 'ticketing', name: 'hold' })
@Unique('hold_press_unique', ['communityId', 'memberId', 'press'])
@Index('hold_by_member', ['communityId', 'memberId', 'eventId'])
export class HoldEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  @Column({ name: 'occurrence_id', type: 'uuid' }) occurrenceId: string;
  /** Made with the page: a double click, or a press repeated after a fault, sends it twice and gets the same hold. */
  @Column({ type: 'text' }) press: string;
  @Column({ type: 'jsonb' }) lines: OrderLine[];
  @Column({ type: 'text' }) state: HoldState;
  @Column({ name: 'expires_at', type: 'timestamptz' }) expiresAt: Date;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  /** The entry of the waiting list to which the places were offered; null where the member chose them. */
  @Column({ name: 'entry_id', type: 'uuid', nullable: true }) entryId: string | null;
}
