import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many booths an event has room for. */
@Entity({ schema: 'ticketing', name: 'booth_room' })
export class BoothRoomEntity {
  @PrimaryColumn({ name: 'event_id', type: 'uuid' }) eventId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ type: 'smallint' }) capacity: number;
}
