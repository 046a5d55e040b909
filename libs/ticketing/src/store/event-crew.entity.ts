import { Column, Entity, Exclusion, Index, PrimaryColumn } from 'typeorm';
import type { CrewRole, CrewState } from '../domain/crew.ts';

/**
 * Somebody whom the desk asked to take part in a date as staff, speaker or volunteer, and what came of it. Nobody has two accepted shifts that
 * overlap: the database refuses the second, whatever the order and however much at once.
 */
@Entity({ schema: 'ticketing', name: 'event_crew' })
@Exclusion(
  'event_crew_no_overlap',
  `using gist (member_id with =, tstzrange(starts_at, ends_at) with &&) where (state in ('accepted', 'came') and not doubled)`,
)
@Index('event_crew_of_event', ['communityId', 'eventId', 'startsAt', 'id'])
@Index('event_crew_of_member', ['communityId', 'memberId', 'startsAt', 'id'])
export class EventCrewEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  @Column({ name: 'occurrence_id', type: 'uuid' }) occurrenceId: string;
  /** Null once the person was erased. */
  @Column({ name: 'member_id', type: 'uuid', nullable: true }) memberId: string | null;
  /** The entry of the register that was asked, to which it returns when a merge is taken back. */
  @Column({ name: 'giver_id', type: 'uuid', nullable: true }) giverId: string | null;
  @Column({ type: 'text' }) role: CrewRole;
  @Column({ name: 'starts_at', type: 'timestamptz' }) startsAt: Date;
  @Column({ name: 'ends_at', type: 'timestamptz' }) endsAt: Date;
  @Column({ type: 'text', nullable: true }) note: string | null;
  /** Yen, tax included, as it was agreed; paid outside of this program. */
  @Column({ type: 'integer', nullable: true }) fee: number | null;
  @Column({ type: 'text' }) state: CrewState;
  @Column({ name: 'reply_until', type: 'timestamptz' }) replyUntil: Date;
  /**
   * It came over with a merge, and the entry that goes on had come somewhere else at that time: both stay as they were marked, and this one is
   * left out of the rule until it is marked otherwise.
   */
  @Column({ type: 'boolean' }) doubled: boolean;
  /** The event's page may name them, by their own tick. */
  @Column({ type: 'boolean' }) named: boolean;
  @Column({ name: 'asked_by', type: 'uuid' }) askedBy: string;
  @Column({ name: 'asked_at', type: 'timestamptz' }) askedAt: Date;
  /** The account at the desk that turned it last; null where the person or the program did. */
  @Column({ name: 'turned_by', type: 'uuid', nullable: true }) turnedBy: string | null;
  @Column({ name: 'turned_at', type: 'timestamptz' }) turnedAt: Date;
}
