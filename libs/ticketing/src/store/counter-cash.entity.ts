import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * Cash that was taken or handed back at the counter, by whom and when: added to, never changed. What was taken has the id of the payment
 * of its order, what was handed back that of the refund. Yen, tax included.
 */
@Entity({ schema: 'ticketing', name: 'counter_cash' })
@Index('counter_cash_by_order', ['communityId', 'orderId'])
export class CounterCashEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'order_id', type: 'uuid' }) orderId: string;
  @Column({ type: 'text' }) way: 'taken' | 'handed_back';
  @Column({ type: 'integer' }) amount: number;
  /** The account at the desk. */
  @Column({ name: 'done_by', type: 'uuid' }) doneBy: string;
  @Column({ name: 'done_at', type: 'timestamptz' }) doneAt: Date;
}
