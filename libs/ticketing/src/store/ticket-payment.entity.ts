import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { TicketPaymentState } from '../domain/states.ts';

/** A card page, voucher or transfer of an order, by the id by which billing tells its money, and what came of it. Yen, tax included. */
@Entity({ schema: 'ticketing', name: 'ticket_payment' })
@Unique('ticket_payment_number', ['communityId', 'orderId', 'number'])
@Index('ticket_payment_by_payment', ['communityId', 'paymentId'])
@Index('ticket_payment_surplus', ['communityId', 'paidAt'], {
  where: "state = 'surplus' and returned_at is null",
})
export class TicketPaymentEntity {
  @PrimaryColumn({ name: 'attempt_id', type: 'uuid' }) attemptId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'order_id', type: 'uuid' }) orderId: string;
  /** 1 for the first page; another is opened where one was closed before it was paid. */
  @Column({ type: 'smallint' }) number: number;
  @Column({ type: 'text' }) state: TicketPaymentState;
  @Column({ name: 'payment_id', type: 'uuid', nullable: true }) paymentId: string | null;
  @Column({ type: 'integer', nullable: true }) amount: number | null;
  @Column({ name: 'opened_at', type: 'timestamptz' }) openedAt: Date;
  @Column({ name: 'paid_at', type: 'timestamptz', nullable: true }) paidAt: Date | null;
  /** When its buyer was reminded that a transfer is due. */
  @Column({ name: 'reminded_at', type: 'timestamptz', nullable: true }) remindedAt: Date | null;
  /** When all of it was back, where it was surplus. */
  @Column({ name: 'returned_at', type: 'timestamptz', nullable: true }) returnedAt: Date | null;
}
