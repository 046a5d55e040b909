import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { OutsideMoneyKind, OutsideMoneyState } from '../domain/outside-money.ts';

/** Money of an order that left outside of ticketing, by billing's refund or dispute, and what a person said of its tickets. Yen, tax included. */
@Entity({ schema: 'ticketing', name: 'outside_money' })
@Index('outside_money_by_order', ['communityId', 'orderId'])
@Index('outside_money_open', ['communityId', 'since'], { where: "state in ('disputed', 'open')" })
export class OutsideMoneyEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'order_id', type: 'uuid' }) orderId: string;
  @Column({ name: 'payment_id', type: 'uuid' }) paymentId: string;
  @Column({ type: 'text' }) kind: OutsideMoneyKind;
  @Column({ type: 'integer' }) amount: number;
  /** What of it tickets ended with; the rest was given. */
  @Column({ type: 'integer', default: 0 }) used: number;
  @Column({ type: 'text' }) state: OutsideMoneyState;
  @Column({ type: 'timestamptz' }) since: Date;
  /** Until when the bank takes an answer. */
  @Column({ name: 'due_by', type: 'timestamptz', nullable: true }) dueBy: Date | null;
  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true }) decidedAt: Date | null;
  /** The account at the desk; null where it followed by itself. */
  @Column({ name: 'decided_by', type: 'uuid', nullable: true }) decidedBy: string | null;
}
