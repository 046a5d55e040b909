import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** Who comes with a ticket, as its owner said: of an order the nth of a kind, so that it is known before the ticket is given out. */
@Entity({ schema: 'ticketing', name: 'attendee' })
@Unique('attendee_unique', ['communityId', 'orderId', 'ticketTypeId', 'nth'])
export class AttendeeEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'order_id', type: 'uuid' }) orderId: string;
  @Column({ name: 'ticket_type_id', type: 'uuid' }) ticketTypeId: string;
  @Column({ type: 'smallint' }) nth: number;
  @Column({ name: 'family_name', type: 'text' }) familyName: string;
  @Column({ name: 'given_name', type: 'text' }) givenName: string;
  @Column({ name: 'family_kana', type: 'text' }) familyKana: string;
  @Column({ name: 'given_kana', type: 'text' }) givenKana: string;
  /** Folded: what the desk's search compares with. */
  @Column({ name: 'search_keys', type: 'text', array: true }) searchKeys: string[];
  @Column({ name: 'changed_at', type: 'timestamptz' }) changedAt: Date;
}
