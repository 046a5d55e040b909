import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { PlanEntity } from './plan.entity.ts';

/** A line of the comparison of plans; an included one is the privilege of that key. */
@Entity({ schema: 'membership', name: 'plan_benefit' })
@Index('plan_benefit_by_plan', ['communityId', 'planId'])
export class PlanBenefitEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'plan_id', type: 'uuid' }) planId: string;
  @ManyToOne(() => PlanEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'plan_benefit_plan' })
  plan: PlanEntity;
  @Column({ type: 'text' }) key: string;
  @Column({ name: 'label_ja', type: 'text' }) labelJa: string;
  @Column({ name: 'label_en', type: 'text' }) labelEn: string;
  @Column({ type: 'boolean' }) included: boolean;
  @Column({ type: 'integer', nullable: true }) amount: number | null;
  @Column({ type: 'integer' }) position: number;
  @Column({ name: 'since_version', type: 'integer' }) sinceVersion: number;
  @Column({ name: 'until_version', type: 'integer', nullable: true }) untilVersion: number | null;
}
