import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** Who sits where: a ticket has one seat at most, a seat one ticket. It is free again once its ticket was given back, whether or not the row is still there. */
@Entity({ schema: 'ticketing', name: 'bus_seat' })
@Unique('bus_seat_once', ['communityId', 'busId', 'seat'])
export class BusSeatEntity {
  @PrimaryColumn({ name: 'ticket_id', type: 'uuid' }) ticketId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'bus_id', type: 'uuid' }) busId: string;
  /** Row and letter: 3B. */
  @Column({ type: 'text' }) seat: string;
  @Column({ name: 'seated_at', type: 'timestamptz' }) seatedAt: Date;
}
