import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { OrderLine } from '../domain/ticket-disclosure.ts';
import type { HoldState } from '../domain/states.ts';

/** Places kept for a buyer until a time, at the prices that were shown. An order that comes of it bears the same id. */
@Entity({ schema: 'ticketing', name: 'hold' })
@Unique('hold_press_unique', ['communityId', 'memberId', 'press'])
@Index('hold_by_member', ['communityId', 'memberId', 'eventId'])
@Index('hold_of_guest', ['communityId', 'guestId'], { unique: true, where: 'guest_id is not null' })
@Check('hold_one_buyer', 'num_nonnulls(member_id, guest_id) = 1')
export class HoldEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  /** One of the two. */
  @Column({ name: 'member_id', type: 'uuid', nullable: true }) memberId: string | null;
  @Column({ name: 'guest_id', type: 'uuid', nullable: true }) guestId: string | null;
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
  /** Of add-ons that are ordered later: the order whose tickets they stand beside. Null: it has tickets of its own. */
  @Column({ name: 'beside_id', type: 'uuid', nullable: true }) besideId: string | null;
}
