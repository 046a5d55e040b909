import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ApplicationState } from '../../domain/company/company-states.ts';

/** A company's wish for a plan that the secretariat looks at before anything can be paid. */
@Entity({ schema: 'membership', name: 'company_application' })
@Index('company_application_open', ['communityId', 'companyId', 'planKey'], {
  unique: true,
  where: "state = 'waiting'",
})
@Index('company_application_by_company', ['communityId', 'companyId', 'askedAt'])
@Index('company_application_waiting', ['communityId', 'askedAt', 'id'], { where: "state = 'waiting'" })
export class CompanyApplicationEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'company_id', type: 'uuid' }) companyId: string;
  @Column({ name: 'plan_key', type: 'text' }) planKey: string;
  @Column({ type: 'text' }) state: ApplicationState;
  @Column({ name: 'asked_at', type: 'timestamptz' }) askedAt: Date;
  /** Mail address of whoever at the desk decided. */
  @Column({ name: 'decided_by', type: 'text', nullable: true }) decidedBy: string | null;
  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true }) decidedAt: Date | null;
  /** What the company was told with a refusal; null elsewhere. */
  @Column({ type: 'text', nullable: true }) reason: string | null;
}
