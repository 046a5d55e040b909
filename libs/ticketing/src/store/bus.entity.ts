import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { BusLayout } from '../domain/bus.ts';

/** A bus of a date: how its seats stand, and which of them nobody who ordered may have. */
@Entity({ schema: 'ticketing', name: 'bus' })
@Index('bus_by_date', ['communityId', 'occurrenceId', 'position'])
export class BusEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  @Column({ name: 'occurrence_id', type: 'uuid' }) occurrenceId: string;
  @Column({ type: 'smallint' }) position: number;
  @Column({ type: 'text' }) name: string;
  @Column({ name: 'row_count', type: 'smallint' }) rows: number;
  @Column({ name: 'seats_left', type: 'smallint' }) left: number;
  @Column({ name: 'seats_right', type: 'smallint' }) right: number;
  /** Of the last row; 0: it is as the others. */
  @Column({ name: 'seats_back', type: 'smallint' }) back: number;
  @Column({ type: 'jsonb' }) blocked: BusLayout['blocked'];
}
