import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { BillingInterval } from '@enishi/kernel';
import { PlanEntity } from './plan.entity.ts';

/** A price, tax included. Never changed: a new price begins with a version and ends the old one. */
@Entity({ schema: 'membership', name: 'plan_price' })
@Index('plan_price_by_plan', ['communityId', 'planId'])
export class PlanPriceEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'plan_id', type: 'uuid' }) planId: string;
  @ManyToOne(() => PlanEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'plan_price_plan' })
  plan: PlanEntity;
  @Column({ type: 'text' }) interval: BillingInterval;
  @Column({ type: 'integer' }) amount: number;
  @Column({ name: 'since_version', type: 'integer' }) sinceVersion: number;
  @Column({ name: 'until_version', type: 'integer', nullable: true }) untilVersion: number | null;
}
