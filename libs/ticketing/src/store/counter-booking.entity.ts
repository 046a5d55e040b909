import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An order that a clerk made for somebody at the counter or on the phone; it has the id of the order. */
@Entity({ schema: 'ticketing', name: 'counter_booking' })
@Index('counter_booking_by_event', ['communityId', 'eventId', 'madeAt'])
export class CounterBookingEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  /** The account at the desk. */
  @Column({ name: 'made_by', type: 'uuid' }) madeBy: string;
  @Column({ name: 'made_at', type: 'timestamptz' }) madeAt: Date;
  /** Who cancelled it at the desk, and when; that it lapsed is a comparison of times instead. */
  @Column({ name: 'ended_by', type: 'uuid', nullable: true }) endedBy: string | null;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
  /** Who at the desk has last typed in to which account its money goes back, and when; null: nobody has. */
  @Column({ name: 'account_by', type: 'uuid', nullable: true }) accountBy: string | null;
  @Column({ name: 'account_at', type: 'timestamptz', nullable: true }) accountAt: Date | null;
}
