import type { TokyoDate, Yen } from '@enishi/kernel';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

import type { TransferState } from '../domain/transfers/transfer-states.ts';

/** Money that came to the bank, as its file says, and what a person decided about it. */
@Entity({ schema: 'billing', name: 'transfer' })
@Unique('transfer_identity', ['communityId', 'accountId', 'identity'])
@Index('transfer_open', ['communityId', 'day'], { where: `state = 'open'` })
@Index('transfer_decided', ['communityId', 'decidedAt'])
export class TransferEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'bank_account_id', type: 'uuid' }) accountId: string;
  @Column({ name: 'file_id', type: 'uuid' }) fileId: string;
  @Column({ type: 'date' }) day: TokyoDate;
  @Column({ type: 'integer' }) amount: Yen;
  /** As the bank wrote it. */
  @Column({ type: 'text' }) payer: string;
  /** The same evened out (`payerKey`). */
  @Column({ name: 'payer_key', type: 'text' }) payerKey: string;
  /** What tells it from every other movement of the account (`identitiesOf`). */
  @Column({ type: 'text' }) identity: string;
  @Column({ type: 'text' }) state: TransferState;
  /** How often it was decided: part of the source under which the books know a decision. */
  @Column({ type: 'integer' }) round: number;
  /** Mail address of whoever decided; null while nobody has. */
  @Column({ name: 'decided_by', type: 'text', nullable: true }) decidedBy: string | null;
  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true }) decidedAt: Date | null;
  @Column({ type: 'text' }) note: string;
}
