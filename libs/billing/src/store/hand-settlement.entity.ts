import type { TokyoDate, Yen } from '@enishi/kernel';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { ManualMeans } from '../domain/payment-means.ts';
import type { HandSettlementState } from '../domain/receivables/hand-settlement.ts';

/**
 * Money for an invoice that the desk wrote down by hand: in cash, or by a transfer seen outside the bank's files. Its id names it in the books
 * (`hand_settlement`). Never edited or removed: a mistake is reversed once, with a reason.
 */
@Entity({ schema: 'billing', name: 'hand_settlement' })
@Index('hand_settlement_receivable', ['communityId', 'receivableId'])
@Check('hand_settlement_amount', 'amount > 0')
@Check('hand_settlement_reversal', `(state = 'reversed') = (reversed_at is not null)`)
export class HandSettlementEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'receivable_id', type: 'uuid' }) receivableId: string;
  @Column({ type: 'text' }) state: HandSettlementState;
  @Column({ type: 'text' }) means: ManualMeans;
  /** Yen, tax included. */
  @Column({ type: 'integer' }) amount: Yen;
  /** The Tokyo day on which the money came. */
  @Column({ name: 'received_on', type: 'date' }) receivedOn: TokyoDate;
  @Column({ type: 'text' }) note: string;
  /** Mail address of whoever took it. */
  @Column({ name: 'taken_by', type: 'text' }) takenBy: string;
  @Column({ name: 'taken_at', type: 'timestamptz' }) takenAt: Date;
  @Column({ name: 'reversed_by', type: 'text', nullable: true }) reversedBy: string | null;
  @Column({ name: 'reversed_at', type: 'timestamptz', nullable: true }) reversedAt: Date | null;
  @Column({ name: 'reversal_reason', type: 'text', nullable: true }) reversalReason: string | null;
}
