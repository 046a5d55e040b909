import { Column, Entity, PrimaryColumn } from 'typeorm';

/** From when tickets of an event are given out to members of a plan; an empty key stands for everybody. */
@Entity({ schema: 'ticketing', name: 'sale_opening' })
export class SaleOpeningEntity {
  @PrimaryColumn({ name: 'event_id', type: 'uuid' }) eventId: string;
  @PrimaryColumn({ name: 'plan_key', type: 'text' }) planKey: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'opens_at', type: 'timestamptz' }) opensAt: Date;
}
