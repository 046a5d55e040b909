import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { RefundCause, TicketRefundState } from '../domain/states.ts';

/** Money of an order that goes back to whoever paid it. Yen, tax included. */
@Entity({ schema: 'ticketing', name: 'ticket_refund' })
@Index('ticket_refund_by_payment', ['communityId', 'paymentId', 'requestedAt'])
@Index('ticket_refund_by_order', ['communityId', 'orderId'])
@Index('ticket_refund_open', ['communityId', 'requestedAt'], { where: "state <> 'done'" })
export class TicketRefundEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'order_id', type: 'uuid' }) orderId: string;
  /** Billing's payment of which it is a part. */
  @Column({ name: 'payment_id', type: 'uuid' }) paymentId: string;
  @Column({ type: 'integer' }) amount: number;
  @Column({ type: 'text' }) cause: RefundCause;
  @Column({ type: 'text' }) state: TicketRefundState;
  @Column({ name: 'requested_at', type: 'timestamptz' }) requestedAt: Date;
  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true }) sentAt: Date | null;
  /** When its buyer was reminded that it waits for their bank account. */
  @Column({ name: 'reminded_at', type: 'timestamptz', nullable: true }) remindedAt: Date | null;
  @Column({ name: 'done_at', type: 'timestamptz', nullable: true }) doneAt: Date | null;
}
