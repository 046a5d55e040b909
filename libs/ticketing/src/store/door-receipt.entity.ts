import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * That a ticket which was paid for in cash at the entrance stands on a receipt: on one at a time, until that cash is handed back. The cash of one receipt has one id.
 * Yen, tax included.
 */
@Entity({ schema: 'ticketing', name: 'door_receipt' })
@Index('door_receipt_ticket', ['communityId', 'ticketId'], { unique: true, where: 'handed_back_at is null' })
@Index('door_receipt_by_order', ['communityId', 'orderId'])
export class DoorReceiptEntity {
  @PrimaryColumn({ name: 'cash_id', type: 'uuid' }) cashId: string;
  @PrimaryColumn({ name: 'ticket_id', type: 'uuid' }) ticketId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  /** That of the tickets, also of add-ons which were ordered later beside them. */
  @Column({ name: 'order_id', type: 'uuid' }) orderId: string;
  @Column({ type: 'integer' }) price: number;
  /** The account at the desk. */
  @Column({ name: 'made_by', type: 'uuid' }) madeBy: string;
  @Column({ name: 'made_at', type: 'timestamptz' }) madeAt: Date;
  @Column({ name: 'handed_back_by', type: 'uuid', nullable: true }) handedBackBy: string | null;
  @Column({ name: 'handed_back_at', type: 'timestamptz', nullable: true }) handedBackAt: Date | null;
}
