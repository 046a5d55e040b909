import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { TicketState } from '../domain/states.ts';

/** One person's admission. `serial` goes up when it is handed on, and codes of earlier serials are dead. */
@Entity({ schema: 'ticketing', name: 'ticket' })
@Index('ticket_by_order', ['communityId', 'orderId'])
@Index('ticket_by_holder', ['communityId', 'holderId'], { where: 'holder_id is not null' })
export class TicketEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'order_id', type: 'uuid' }) orderId: string;
  @Column({ name: 'occurrence_id', type: 'uuid' }) occurrenceId: string;
  @Column({ name: 'ticket_type_id', type: 'uuid' }) ticketTypeId: string;
  /** Which one of its kind in its order, from 1. */
  @Column({ type: 'smallint', default: 1 }) nth: number;
  /** Who has it, where it was handed on; null: it is with whoever ordered it. */
  @Column({ name: 'holder_id', type: 'uuid', nullable: true }) holderId: string | null;
  @Column({ type: 'integer' }) price: number;
  @Column({ type: 'smallint' }) serial: number;
  @Column({ type: 'text' }) state: TicketState;
  @Column({ name: 'issued_at', type: 'timestamptz' }) issuedAt: Date;
  @Column({ name: 'checked_in_at', type: 'timestamptz', nullable: true }) checkedInAt: Date | null;
  @Column({ name: 'cancelled_at', type: 'timestamptz', nullable: true }) cancelledAt: Date | null;
  /** What was kept of its price when it was given back. */
  @Column({ type: 'integer', nullable: true }) fee: number | null;
  /** The money that went back for it. */
  @Column({ name: 'refund_id', type: 'uuid', nullable: true }) refundId: string | null;
}
