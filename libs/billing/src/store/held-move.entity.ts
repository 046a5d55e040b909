import type { TokyoDate, Yen } from '@enishi/kernel';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { HeldMoveKind, HeldMoveState } from '../domain/held/held-money.ts';

/** A repayment of 預り金, or its assignment to an invoice or an order. Never changed but in its state. */
@Entity({ schema: 'billing', name: 'held_move' })
@Index('held_move_of', ['communityId', 'heldId'])
@Index('held_move_asked', ['communityId', 'heldId'], { where: `state = 'asked'` })
@Index('held_move_kept_for', ['communityId', 'orderTransferId'], { where: 'order_transfer_id is not null' })
@Check('held_move_amount', 'amount > 0')
export class HeldMoveEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'held_id', type: 'uuid' }) heldId: string;
  @Column({ type: 'text' }) kind: HeldMoveKind;
  @Column({ type: 'text' }) state: HeldMoveState;
  @Column({ type: 'integer' }) amount: Yen;
  /** Tokyo day on which it counts. */
  @Column({ type: 'date' }) day: TokyoDate;
  /** Bank and branch that a repayment went to; the number of the invoice, or of the order, for an assignment. */
  @Column({ type: 'text' }) target: string;
  /** Last four digits of the account; empty for an assignment. */
  @Column({ name: 'account_tail', type: 'text' }) accountTail: string;
  @Column({ type: 'text' }) note: string;
  /** The order for which it is kept (`asked`) until all of its money is there, and then pays (`booked`). */
  @Column({ name: 'order_transfer_id', type: 'uuid', nullable: true }) orderTransferId: string | null;
  /** Who wrote it down: their account, who may not also approve it, and their mail address as it was. */
  @Column({ type: 'uuid' }) asker: string;
  @Column({ name: 'asked_by', type: 'text' }) askedBy: string;
  @Column({ name: 'asked_at', type: 'timestamptz' }) askedAt: Date;
  /** Mail address of whoever approved, withdrew or reversed it; null before. */
  @Column({ name: 'decided_by', type: 'text', nullable: true }) decidedBy: string | null;
  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true }) decidedAt: Date | null;
}
