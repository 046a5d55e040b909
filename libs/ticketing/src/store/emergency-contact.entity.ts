import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** Whom to call should something happen to whoever comes with a ticket: of an order the nth of a kind. */
@Entity({ schema: 'ticketing', name: 'emergency_contact' })
@Unique('emergency_contact_unique', ['communityId', 'orderId', 'ticketTypeId', 'nth'])
export class EmergencyContactEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'order_id', type: 'uuid' }) orderId: string;
  @Column({ name: 'ticket_type_id', type: 'uuid' }) ticketTypeId: string;
  @Column({ type: 'smallint' }) nth: number;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) relation: string;
  @Column({ type: 'text' }) phone: string;
  @Column({ name: 'said_at', type: 'timestamptz' }) saidAt: Date;
}
