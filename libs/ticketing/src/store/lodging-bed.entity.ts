import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who sleeps where: a ticket has one room at most. Its bed is free again once it was given back, whether or not the row is still there. */
@Entity({ schema: 'ticketing', name: 'lodging_bed' })
@Index('lodging_bed_by_room', ['communityId', 'roomId'])
export class LodgingBedEntity {
  @PrimaryColumn({ name: 'ticket_id', type: 'uuid' }) ticketId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'room_id', type: 'uuid' }) roomId: string;
  @Column({ name: 'lodged_at', type: 'timestamptz' }) lodgedAt: Date;
}
