import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { TokyoDate } from '@enishi/kernel';
import type { BenefitKind } from '../../../domain/company/benefit-kinds.ts';
import type { Drawn } from '../../../domain/company/benefit-use.ts';

/** One use of a benefit: who, what for, how much, when. It is given back by filling the last three columns, never removed. */
@Entity({ schema: 'membership', name: 'benefit_use' })
@Unique('benefit_use_once', ['communityId', 'consumerKey'])
@Index('benefit_use_by_company', ['communityId', 'companyId', 'usedOn', 'id'])
@Index('benefit_use_by_account', ['communityId', 'accountId'])
export class BenefitUseEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'company_id', type: 'uuid' }) companyId: string;
  @Column({ name: 'counter_id', type: 'uuid' }) counterId: string;
  @Column({ type: 'text' }) kind: BenefitKind;
  @Column({ type: 'integer' }) parts: number;
  /** From which grants and quota it was taken, so that it goes back there. */
  @Column({ type: 'jsonb' }) drawn: Drawn[];
  @Column({ name: 'used_for', type: 'text' }) usedFor: string;
  @Column({ name: 'used_on', type: 'date' }) usedOn: TokyoDate;
  /** Of the person of the company who used it; null where the desk wrote it down. */
  @Column({ name: 'account_id', type: 'uuid', nullable: true }) accountId: string | null;
  /** Mail address of whoever at the desk wrote it down. */
  @Column({ name: 'recorded_by', type: 'text', nullable: true }) recordedBy: string | null;
  @Column({ name: 'recorded_at', type: 'timestamptz' }) recordedAt: Date;
  /** What used it: the same key is the same use. */
  @Column({ name: 'consumer_key', type: 'text' }) consumerKey: string;
  @Column({ name: 'returned_at', type: 'timestamptz', nullable: true }) returnedAt: Date | null;
  /** Mail address of whoever at the desk took it back; null where another part of the program did. */
  @Column({ name: 'returned_by', type: 'text', nullable: true }) returnedBy: string | null;
  @Column({ name: 'return_reason', type: 'text', nullable: true }) returnReason: string | null;
}
