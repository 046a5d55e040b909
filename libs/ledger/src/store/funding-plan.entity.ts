import type { Yen } from '@enishi/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { PlanItem } from '../domain/funding-plan.ts';
import { bigintYen } from './yen-column.ts';

/** One item of a fiscal year's plan. Plans are wishes, not books: the newest holds. */
@Entity({ schema: 'ledger', name: 'funding_plan' })
export class FundingPlanEntity {
  @PrimaryColumn('uuid', { name: 'community_id' }) communityId: string;
  @PrimaryColumn('integer', { name: 'fiscal_year' }) fiscalYear: number;
  @PrimaryColumn('text') item: PlanItem;
  @Column('bigint', { transformer: bigintYen }) amount: Yen;
  @Column('uuid', { name: 'saved_by' }) savedBy: string;
  @Column('timestamptz', { name: 'saved_at' }) savedAt: Date;
}
