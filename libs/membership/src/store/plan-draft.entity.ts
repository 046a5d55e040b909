import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { PlanDraftTerms } from '../domain/plan-draft.ts';

/** A plan, or the next version of one, that is being written. Each saving raises `revision`: whoever saves names the one they saw. */
@Entity({ schema: 'membership', name: 'plan_draft' })
@Unique('plan_draft_of_plan', ['communityId', 'planKey'])
export class PlanDraftEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  /** Null for a plan that is not there yet. */
  @Column({ name: 'plan_key', type: 'text', nullable: true }) planKey: string | null;
  @Column({ type: 'jsonb' }) terms: PlanDraftTerms;
  @Column({ type: 'integer' }) revision: number;
  /** Mail address of whoever saved last. */
  @Column({ name: 'edited_by', type: 'text' }) editedBy: string;
  @Column({ name: 'edited_at', type: 'timestamptz' }) editedAt: Date;
}
