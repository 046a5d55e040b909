import type { TokyoDate } from '@enishi/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { ManualMeans } from '../domain/payment-means.ts';

/**
 * What the desk wrote down about a fee paid in cash or by transfer. Its id is that of the payment, whose amount and days stand
 * there. Never removed: a mistake is taken back with a reason.
 */
@Entity({ schema: 'billing', name: 'manual_payment' })
@Index('manual_payment_customer', ['communityId', 'customerId'])
export class ManualPaymentEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'community_id' })
  communityId: string;

  @Column('uuid', { name: 'customer_id' })
  customerId: string;

  @Column('text')
  means: ManualMeans;

  /** The Tokyo day on which the money came. */
  @Column('date', { name: 'received_on' })
  receivedOn: TokyoDate;

  @Column('text', { nullable: true })
  note: string | null;

  /** Mail address of whoever took it. */
  @Column('text', { name: 'taken_by' })
  takenBy: string;

  @Column('timestamptz', { name: 'taken_at' })
  takenAt: Date;

  @Column('text', { name: 'reversed_by', nullable: true })
  reversedBy: string | null;

  @Column('timestamptz', { name: 'reversed_at', nullable: true })
  reversedAt: Date | null;

  @Column('text', { name: 'reversal_reason', nullable: true })
  reversalReason: string | null;
}
