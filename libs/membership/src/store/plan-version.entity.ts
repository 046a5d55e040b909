import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { TokyoDate } from '@enishi/kernel';
import type { PlanTerms } from '../domain/plan.ts';

/** A version of a plan word for word as it was published; never changed, so that what somebody joined on stays readable. */
@Entity({ schema: 'membership', name: 'plan_version' })
@Unique('plan_version_unique', ['communityId', 'planKey', 'version'])
export class PlanVersionEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'plan_key', type: 'text' }) planKey: string;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'jsonb' }) terms: PlanTerms;
  /** Day from which renewals of holders cost this version's price; null where they keep what they pay. */
  @Column({ name: 'moves_from', type: 'date', nullable: true }) movesFrom: TokyoDate | null;
  @Column({ name: 'published_at', type: 'timestamptz' }) publishedAt: Date;
}
