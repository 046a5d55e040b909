import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { TokyoDate } from '@enishi/kernel';
import type { BenefitKind } from '../../../domain/company/benefit-kinds.ts';

/** What a company has used of one benefit in one period of its contract. Whoever uses it holds the row first. */
@Entity({ schema: 'membership', name: 'benefit_counter' })
@Unique('benefit_counter_once', ['communityId', 'holdingId', 'kind', 'fromDay', 'untilDay'])
@Index('benefit_counter_by_company', ['communityId', 'companyId', 'fromDay'])
export class BenefitCounterEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'company_id', type: 'uuid' }) companyId: string;
  /** The contract. */
  @Column({ name: 'holding_id', type: 'uuid' }) holdingId: string;
  @Column({ type: 'text' }) kind: BenefitKind;
  @Column({ name: 'from_day', type: 'date' }) fromDay: TokyoDate;
  /** The day on which the next period begins. */
  @Column({ name: 'until_day', type: 'date' }) untilDay: TokyoDate;
  /** What the plan gave when last looked at, in parts: null without limit, 0 where it gives nothing. */
  @Column({ type: 'integer', nullable: true }) allowed: number | null;
  /** Taken from the plan's quota, in parts. */
  @Column({ type: 'integer' }) used: number;
  /** Taken from extra grants, in parts. */
  @Column({ name: 'extra_used', type: 'integer' }) extraUsed: number;
  /** The highest percentage that the company was told of; 0 for none. */
  @Column({ type: 'integer' }) told: number;
}
