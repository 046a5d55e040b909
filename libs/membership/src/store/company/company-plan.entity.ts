import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { CompanyPlanTerms } from '../../domain/company/company-plan.ts';

/** A version of a plan for companies, word for word. Never changed: the newest version of a key is what is offered. */
@Entity({ schema: 'membership', name: 'company_plan' })
@Unique('company_plan_version', ['communityId', 'key', 'version'])
export class CompanyPlanEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ type: 'text' }) key: string;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'jsonb' }) terms: CompanyPlanTerms;
  @Column({ type: 'boolean' }) active: boolean;
  @Column({ name: 'published_at', type: 'timestamptz' }) publishedAt: Date;
}
