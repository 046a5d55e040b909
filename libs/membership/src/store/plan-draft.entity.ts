import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** For whom a plan is: single people, or companies. */
export type PlanAudience = 'member' | 'company';

/** A plan, or the next version of one, that is being written. Each saving raises `revision`: whoever saves names the one they saw. */
@Entity({ schema: 'membership', name: 'plan_draft' })
@Unique('plan_draft_of_plan', ['communityId', 'planKey'])
export class PlanDraftEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  /** Null for a plan that is not there yet. */
  @Column({ name: 'plan_key', type: 'text', nullable: true }) planKey: string | null;
  @Column({ type: 'text', default: 'member' }) audience: PlanAudience;
  /** What is written so far; its shape is that of the audience's drafts. */
  @Column({ type: 'jsonb' }) terms: object;
  @Column({ type: 'integer' }) revision: number;
  /** Mail address of whoever saved last. */
  @Column({ name: 'edited_by', type: 'text' }) editedBy: string;
  @Column({ name: 'edited_at', type: 'timestamptz' }) editedAt: Date;
}

/** A draft with the terms of its audience. */
export type PlanDraft<Terms extends object> = Omit<PlanDraftEntity, 'terms'> & { terms: Terms };
