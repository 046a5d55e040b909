import type { TokyoDate } from '@enishi/kernel';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { ChargedStream } from '../domain/revenue-stream.ts';

/** One month's share of a fee paid in advance. Changes twice at most: by a refund, and when it is released. */
@Entity({ schema: 'ledger', name: 'recognition_plan' })
@Index('recognition_plan_of_payment', ['communityId', 'paymentType', 'paymentId', 'position'], {
  unique: true,
})
@Index('recognition_plan_waiting', ['communityId', 'releaseOn'], { where: 'released_on is null' })
@Check('recognition_plan_amounts', 'amount >= 0 and withdrawn between 0 and amount')
export class RecognitionMonthEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'community_id' }) communityId: string;
  @Column('text', { name: 'payment_type' }) paymentType: string;
  @Column('text', { name: 'payment_id' }) paymentId: string;
  @Column('smallint') position: number;
  @Column('date', { name: 'release_on' }) releaseOn: TokyoDate;
  @Column('integer') amount: number;
  @Column('integer') withdrawn: number;
  @Column('date', { name: 'released_on', nullable: true }) releasedOn: TokyoDate | null;
  @Column('text') stream: ChargedStream;
  @Column('text', { name: 'subject_kind', nullable: true }) subjectKind: string | null;
  @Column('text', { name: 'subject_id', nullable: true }) subjectId: string | null;
}
